import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a broker and a database that nothing uses are reported', () => {
  expectFindings(
    'deployment/required-technology-unused',
    `
architecture: 1
name: shop
requirements: { broker: rabbitmq, databases: [mongodb] }
#                       ^^^^^^^^ error: \`rabbitmq\` is required (\`broker\`), but nothing uses it.
#                                            ^^^^^^^^^ error: \`mongodb\` is required (\`databases\`), but nothing uses it.
broker: kafka
contexts:
  ordering: { store: postgresql }
`,
  );
});

test('used, brought along, preferred and foreign technologies are accepted', () => {
  expectFindings(
    'deployment/required-technology-unused',
    `
architecture: 1
name: shop
requirements:
  broker: rabbitmq
  databases: { value: [mongodb], force: should }
  languages: [ruby]
  technologies: [react]
broker: rabbitmq
technologies: { framework: [rails] }
`,
  );
});

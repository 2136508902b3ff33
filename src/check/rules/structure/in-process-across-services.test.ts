import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a call to another service is reported', () => {
  expectFindings(
    'structure/in-process-across-services',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    calls:
      - { to: stock.reserve, protocol: in-process }
      #                                ^^^^^^^^^^ error: The call from \`ordering\` to \`stock.reserve\` is \`in-process\`, and leads from \`ordering\` to \`stock\`.
  stock: { commands: { reserve: {} } }
`,
  );
});

test('in one service it is a function call', () => {
  expectFindings(
    'structure/in-process-across-services',
    `
architecture: 1
name: shop
contexts:
  ordering: { calls: [{ to: stock.reserve, protocol: in-process }] }
  stock: { commands: { reserve: {} } }
`,
  );
});

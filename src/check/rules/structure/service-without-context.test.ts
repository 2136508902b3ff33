import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an empty service is reported', () => {
  expectFindings(
    'structure/service-without-context',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering] }
  spare: { contexts: [] }
# ^^^^^ warning: Service \`spare\` hosts no context.
contexts: { ordering: {} }
`,
  );
});

test('every service has something to do', () => {
  expectFindings(
    'structure/service-without-context',
    `
architecture: 1
name: shop
services: { front: { contexts: [ordering] } }
contexts: { ordering: {}, stock: {} }
`,
  );
});

import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('another style than required is reported', () => {
  expectFindings(
    'deployment/style-against-requirement',
    `
architecture: 1
name: shop
requirements: { style: modular-monolith }
style: microservices
#      ^^^^^^^^^^^^^ error: \`modular-monolith\` is required, but the style is \`microservices\`.
`,
  );
});

test('the default style counts too', () => {
  expectFindings(
    'deployment/style-against-requirement',
    `
architecture: 1
name: shop
requirements: { style: microservices }
#                      ^^^^^^^^^^^^^ error: \`microservices\` is required, but the style is \`modular-monolith\`.
contexts: { ordering: {} }
`,
  );
});

test('the required style, and a preference, are accepted', () => {
  expectFindings(
    'deployment/style-against-requirement',
    `
architecture: 1
name: shop
requirements: { style: { value: serverless, force: should } }
style: microservices
`,
  );
});

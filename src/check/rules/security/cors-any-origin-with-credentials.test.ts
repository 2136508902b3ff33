import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('any origin with credentials is reported', () => {
  expectFindings(
    'security/cors-any-origin-with-credentials',
    `
architecture: 1
name: shop
gateway: { technology: kong, cors: { origins: ['*'], credentials: true } }
#                                             ^^^^^ error: Pages of any origin (\`*\`) may call with the cookies of their visitors.
`,
  );
});

test('named origins, and any origin without credentials, are accepted', () => {
  expectFindings(
    'security/cors-any-origin-with-credentials',
    `
architecture: 1
name: shop
gateway: { technology: kong, cors: { origins: ['*'] } }
`,
  );
});

test('named origins may send credentials', () => {
  expectFindings(
    'security/cors-any-origin-with-credentials',
    `
architecture: 1
name: shop
gateway: { technology: kong, cors: { origins: [https://shop.example], credentials: true } }
`,
  );
});

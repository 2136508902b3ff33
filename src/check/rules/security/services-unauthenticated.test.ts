import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('calls between services without proof are reported', () => {
  expectFindings(
    'security/services-unauthenticated',
    `
architecture: 1
name: shop
style: microservices
identity: { methods: [oidc], serviceAuth: none }
#                                         ^^^^ error: Services do not prove who they are: \`catalogue\` answers whoever claims to be \`ordering\`.
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

test('one process, and a mesh, need no proof of their own', () => {
  expectFindings(
    'security/services-unauthenticated',
    `
architecture: 1
name: shop
identity: { methods: [oidc], serviceAuth: none }
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('services that nobody watches are reported', () => {
  expectFindings(
    'slo/services-without-telemetry',
    `
architecture: 1
name: shop
style: microservices
#      ^^^^^^^^^^^^^ warning: 2 services call each other, for example \`ordering\` calls \`catalogue\`, and nothing says where traces, metrics and logs go.
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

test('telemetry, and a single process, are accepted', () => {
  expectFindings(
    'slo/services-without-telemetry',
    `
architecture: 1
name: shop
style: microservices
telemetry: {}
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

test('one process writes one log', () => {
  expectFindings(
    'slo/services-without-telemetry',
    `
architecture: 1
name: shop
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

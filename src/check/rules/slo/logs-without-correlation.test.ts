import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('logs of several services without ids are reported', () => {
  expectFindings(
    'slo/logs-without-correlation',
    `
architecture: 1
name: shop
style: microservices
telemetry: { correlation: false }
#                         ^^^^^ warning: Logs carry no trace id, so lines of \`ordering\` and \`catalogue\` about one request cannot be put together.
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

test('one process keeps its lines together', () => {
  expectFindings(
    'slo/logs-without-correlation',
    `
architecture: 1
name: shop
telemetry: { correlation: false }
contexts:
  ordering: { calls: [{ to: catalogue.getProduct, timeout: 200ms }] }
  catalogue: { entities: { Product: { id: uuid } } }
`,
  );
});

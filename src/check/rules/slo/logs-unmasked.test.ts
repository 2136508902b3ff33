import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('sensitive fields in plain logs are reported', () => {
  expectFindings(
    'slo/logs-unmasked',
    `
architecture: 1
name: shop
telemetry: { masksSensitive: false }
#                            ^^^^^ error: Logs in \`stdout\` show \`Order.email\` and \`Order.card\` as they are.
contexts:
  ordering:
    entities: { Order: { id: uuid, email: email personal, card: text card } }
`,
  );
});

test('masked logs, and designs without sensitive data, are accepted', () => {
  expectFindings(
    'slo/logs-unmasked',
    `
architecture: 1
name: shop
telemetry: { masksSensitive: false }
contexts:
  ordering:
    entities: { Order: { id: uuid, note: text } }
`,
  );
});

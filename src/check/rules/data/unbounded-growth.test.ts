import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a table that only grows is reported', () => {
  expectFindings(
    'data/unbounded-growth',
    `
architecture: 1
name: shop
contexts:
  telemetry:
    entities: { Reading: { id: uuid, value: float } }
#               ^^^^^^^ warning: \`telemetry.Reading\` gains 300,000,000 rows a year in \`postgresql\`, with neither retention nor partitions.
    about: { Reading: { rowsPerYear: 300000000 } }
`,
  );
});

test('retention, partitions, stores made for it, and modest growth are accepted', () => {
  expectFindings(
    'data/unbounded-growth',
    `
architecture: 1
name: shop
contexts:
  telemetry:
    entities: { Reading: { id: uuid } }
    about: { Reading: { rowsPerYear: 300000000, retention: 90d } }
  tracking:
    store: { engine: postgresql, partitionBy: seenAt }
    entities: { Sighting: { id: uuid, seenAt: timestamp } }
    about: { Sighting: { rowsPerYear: 300000000 } }
  ordering:
    entities: { Order: { id: uuid } }
    about: { Order: { rowsPerYear: 2000000 } }
`,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../compile.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('backups that are too rare are reported', () => {
  expectFindings(
    'data/backup-above-rpo',
    `
architecture: 1
name: shop
requirements: { rpoMin: 15 }
contexts:
  ordering:
    store: { engine: postgresql, backup: { every: 1d } }
#                                                 ^^ error: \`postgresql\` is backed up every 1d, so up to 1d of data are lost; at most 15m may be.
    entities: { Order: { id: uuid } }
`,
  );
});

test('what holds for an engine is reported once', () => {
  expectFindings(
    'data/backup-above-rpo',
    `
architecture: 1
name: shop
requirements: { rpoMin: 15 }
stores: { postgresql: { backup: { every: 1h } } }
#                                        ^^ error: \`postgresql\` is backed up every 1h, so up to 1h of data are lost; at most 15m may be.
contexts:
  ordering: { entities: { Order: { id: uuid } } }
  billing: { entities: { Invoice: { id: uuid } } }
`,
  );
});

test('backups often enough, and copies where nothing may be lost, are accepted', () => {
  expectFindings(
    'data/backup-above-rpo',
    `
architecture: 1
name: shop
requirements: { rpoMin: 15 }
stores: { postgresql: { backup: { every: 15m } } }
contexts:
  ordering: { entities: { Order: { id: uuid } } }
`,
  );
});

test('copies written together hold a point of zero', () => {
  expectFindings(
    'data/backup-above-rpo',
    `
architecture: 1
name: shop
requirements: { rpoMin: 0 }
contexts:
  ordering:
    store: { engine: postgresql, replicas: 2, backup: { every: 1m } }
    entities: { Order: { id: uuid } }
`,
  );
});

test('a finding comes exactly where the interval is longer than the objective', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (rpo, every) => {
        const file = `
architecture: 1
name: shop
requirements: { rpoMin: ${rpo} }
stores: { postgresql: { backup: { every: ${every}m } } }
contexts: { ordering: { entities: { Order: { id: uuid } } } }
`;
        const codes = compile(file, 'architecture.yaml').diagnostics.map(({ code }) => code);
        expect(codes.includes('data/backup-above-rpo')).toBe(every > rpo);
      },
    ),
    { numRuns: 30 },
  );
});

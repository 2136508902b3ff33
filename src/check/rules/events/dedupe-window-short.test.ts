import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { longestPausesMs } from '../../analysis/waiting.ts';

test('a window shorter than retries and outage is reported with the sum', () => {
  expectFindings(
    'events/dedupe-window-short',
    `
architecture: 1
name: shop
broker:
  technology: rabbitmq
  dedupeWindow: 1h
  #             ^^ warning: Ids of messages are remembered for 1h, and a message may come again for up to 25h: 5 attempts take up to 675s after an outage of 1d.
  maxAttempts: 5
  backoff: { base: 15s, max: 10m }
  handlerTimeout: 90s
  outage: 1d
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open } }
`,
  );
});

test('the usual window is long enough', () => {
  expectFindings(
    'events/dedupe-window-short',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, outage: 3d }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open } }
`,
  );
});

test('where nobody keeps ids the window does not matter', () => {
  expectFindings(
    'events/dedupe-window-short',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, dedupeWindow: 1m, outage: 3d }
contexts: { ordering: {} }
`,
  );
});

test('five attempts of 90 s with pauses of 15, 30, 60 and 120 s are 675 s', () => {
  const pauses = longestPausesMs(5, { baseMs: 15_000, maxMs: 600_000, jitter: 'full' });
  expect(5 * 90_000 + pauses).toBe(675_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (attempts) => {
      const more = longestPausesMs(attempts + 1, { baseMs: 100, maxMs: 1_000, jitter: 'none' });
      expect(more).toBeGreaterThan(
        longestPausesMs(attempts, { baseMs: 100, maxMs: 1_000, jitter: 'none' }),
      );
    }),
  );
});

import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { serveSystem } from './serve-system.ts';
import { blueprintOf } from './systems.ts';

/** Different in kinds of fields, pages, identities and forms of errors. */
const ATTACKED = [
  'booking-microservices',
  'device-telemetry',
  'event-sourced-ledger',
  'monolith-shop',
  'tenant-saas',
];
const CASES = 2_000;

test.each(ATTACKED)(
  '%s answers hostile requests as its contract says',
  async (name) => {
    const blueprint = blueprintOf(name);
    const system = await serveSystem(blueprint);
    try {
      const { problems, cases, statuses } = await fuzz(
        system,
        blueprint,
        CASES / ATTACKED.length,
        1,
      );
      expect([...problems, ...system.logged]).toEqual([]);
      expect(cases).toBe(CASES / ATTACKED.length);
      // Requests that get through, not only those that are turned away.
      const done = Object.entries(statuses).filter(([status]) => status.startsWith('2'));
      expect(done.length).toBeGreaterThan(1);
    } finally {
      await system.close();
    }
  },
  120_000,
);

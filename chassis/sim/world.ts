import { systemClock } from '../src/adapters/system-clock.ts';
import { systemRandom } from '../src/adapters/system-random.ts';
import { createInProcessBus } from '../src/events/in-process-bus.ts';
import type { Database, World } from '../src/ports.ts';

/** A world without faults, to bring the schemas up before the first run. */
export function openWorld(database: Database): World {
  const silent = (): void => {};
  return {
    clock: systemClock,
    random: systemRandom(systemClock),
    database,
    bus: createInProcessBus(),
    log: { info: silent, warn: silent, error: silent },
  };
}

import type { Database, Row } from '../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Faults } from './faults.ts';
import type { Timeline } from './timeline.ts';

export interface SimProcess {
  alive: boolean;
}

/** What a driver throws when the connection breaks: nobody knows whether the statement was carried out. */
export class ConnectionLost extends Error {
  constructor() {
    super('The connection to the database broke.');
    this.name = 'ConnectionLost';
  }
}

/** The real database behind a bad connection. What a dead process asked for is carried out perhaps, and never answered. */
export function behindBadConnection(
  real: Database,
  process: SimProcess,
  timeline: Timeline,
  chance: Chance,
  faults: () => Faults,
): Database {
  const passed = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (!process.alive) return await new Promise<never>(() => {});
    if (chance.happens(faults().lostRequest)) throw new ConnectionLost();
    const isLost = chance.happens(faults().lostAnswer);
    if (chance.happens(faults().slowStatement)) await waiting(timeline, slowness(chance));
    const answered = timeline.busy();
    try {
      return await ask();
    } finally {
      answered();
      // A kill while it was at work: the answer reaches nobody.
      if (!process.alive) await new Promise<never>(() => {});
      // biome-ignore lint/correctness/noUnsafeFinally: the answer is lost whatever it was.
      if (isLost) throw new ConnectionLost();
    }
  };
  return {
    query: (text, values) => passed<readonly Row[]>(() => real.query(text, values)),
    transaction: (work) => passed(() => real.transaction(work)),
    script: (text) => passed(() => real.script(text)),
    close: () => Promise.resolve(),
  };
}

/** Mostly a little; now and then so long that others take over, and the statement arrives when nobody expects it any more. */
function slowness(chance: Chance): number {
  return 1 + chance.below(chance.happens(0.1) ? 12_000 : 400);
}

function waiting(timeline: Timeline, ms: number): Promise<void> {
  return new Promise((resolve) => timeline.plan(ms, resolve));
}

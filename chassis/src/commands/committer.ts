import type { Database } from '../ports.ts';
import { carryOut, type Effect, kindOf } from './effect.ts';
import { isRefusal } from './storage-problem.ts';

/** Statements at work at the same time; while they are, further effects gather. */
const AT_WORK = 4;
/** Effects in one statement at most. Powers of two below it are the only sizes, so that few texts have to be prepared. */
const LARGEST = 64;

export interface Committer {
  /** See `carryOut`. Resolves after the effect is durable. */
  readonly commit: (effect: Effect) => Promise<boolean>;
}

interface Waiting {
  readonly effect: Effect;
  readonly resolve: (done: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets effects that come at the same time share a statement, and so a write to the disk. Nobody waits for company: an effect
 * goes at once while there is room. Where one of several is refused, each is tried on its own, so that a bad one
 * never fails its neighbours.
 */
export function createCommitter(database: Database, schema: string): Committer {
  const waiting: Waiting[] = [];
  let atWork = 0;

  const alone = async ({ effect, resolve, reject }: Waiting): Promise<void> => {
    try {
      resolve(await carryOut(database, schema, [effect]));
    } catch (error) {
      reject(error);
    }
  };
  const together = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const effects = some.map(({ effect }) => effect);
      await carryOut(database, schema, effects);
      for (const { resolve } of some) resolve(true);
    } catch (error) {
      // Only a refusal says that nothing happened. After a lost answer nobody knows, and a second try could be wrong.
      if (isRefusal(error)) await Promise.all(some.map(alone));
      else for (const { reject } of some) reject(error);
    }
  };
  const pump = (): void => {
    while (atWork < AT_WORK && waiting.length > 0) {
      const some = take(waiting);
      atWork += 1;
      void (some.length === 1 && some[0] ? alone(some[0]) : together(some)).finally(() => {
        atWork -= 1;
        pump();
      });
    }
  };
  return {
    commit: (effect) =>
      new Promise((resolve, reject) => {
        waiting.push({ effect, resolve, reject });
        pump();
      }),
  };
}

/** Takes the first, and as many that may go with it as stand right behind it. */
function take(waiting: Waiting[]): readonly Waiting[] {
  const kind = waiting[0] && kindOf(waiting[0].effect);
  let alike = 1;
  if (kind !== undefined) {
    for (const { effect } of waiting.slice(1, LARGEST)) {
      if (kindOf(effect) !== kind) break;
      alike += 1;
    }
  }
  return waiting.splice(0, 2 ** Math.floor(Math.log2(alike)));
}

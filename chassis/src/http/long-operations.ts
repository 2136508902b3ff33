import type { Caller, Contract } from '../definition.ts';
import type { World } from '../ports.ts';
import { Problem } from '../problem.ts';
import { bodyOf, failureOf, INTERNAL } from './failure.ts';

/** Operations that are remembered. Beyond it the oldest is forgotten. */
const MAX_OPERATIONS = 10_000;

export type LongOperation = {
  readonly id: string;
  readonly startedAt: string;
} & (
  | { readonly status: 'running' }
  | {
      readonly status: 'succeeded';
      readonly finishedAt: string;
      readonly progress: 1;
      readonly result?: string;
    }
  | { readonly status: 'failed'; readonly finishedAt: string; readonly problem?: object }
);

interface Entry {
  readonly subject: string;
  operation: LongOperation;
}

/**
 * Work that goes on after its request was answered. It is kept in the memory of this process: what the work did is
 * durable, the report on it is not.
 */
export class LongOperations {
  readonly #entries = new Map<string, Entry>();
  readonly #world: Pick<World, 'clock' | 'random' | 'log'>;
  readonly #errors: Contract['errors'];

  constructor(world: Pick<World, 'clock' | 'random' | 'log'>, errors: Contract['errors']) {
    this.#world = world;
    this.#errors = errors;
  }

  /** `work` resolves to where its result is read, if it can be read. */
  start(caller: Caller, traceId: string, work: () => Promise<string | undefined>): LongOperation {
    const id = this.#world.random.uuid();
    const operation: LongOperation = { id, startedAt: this.#now(), status: 'running' };
    const entry: Entry = { subject: caller.subject, operation };
    if (this.#entries.size >= MAX_OPERATIONS) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    }
    this.#entries.set(id, entry);
    void this.#run(entry, traceId, work);
    return operation;
  }

  /** Only who started it may ask; for all others there is none. */
  find(id: string, caller: Caller): LongOperation {
    const entry = this.#entries.get(id);
    if (entry === undefined || entry.subject !== caller.subject) {
      throw new Problem('not-found', 'It does not exist, or it belongs to somebody else.');
    }
    return entry.operation;
  }

  async #run(
    entry: Entry,
    traceId: string,
    work: () => Promise<string | undefined>,
  ): Promise<void> {
    const { id, startedAt } = entry.operation;
    try {
      const result = await work();
      const done = {
        id,
        startedAt,
        status: 'succeeded',
        finishedAt: this.#now(),
        progress: 1,
      } as const;
      entry.operation = result === undefined ? done : { ...done, result };
    } catch (error) {
      const failure = failureOf(error) ?? INTERNAL;
      if (failure === INTERNAL)
        this.#world.log.error('a long operation failed', { id, traceId, error });
      const problem = bodyOf(failure, traceId, this.#errors);
      const failed = { id, startedAt, status: 'failed', finishedAt: this.#now() } as const;
      entry.operation = problem === undefined ? failed : { ...failed, problem };
    }
  }

  #now(): string {
    return new Date(this.#world.clock.now()).toISOString();
  }
}

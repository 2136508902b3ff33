import { createContext } from './context.ts';
import { createEngine } from './create-engine.ts';
import { type Migration, migrate } from './data/migrate.ts';
import type { ContextDefinition, ContextModule } from './definition.ts';
import type { Participant } from './engine.ts';
import { listen } from './events/consumer.ts';
import { createLease } from './events/lease.ts';
import { createRetries, redrive } from './events/parked.ts';
import { createRelay } from './events/relay.ts';
import { eventTypes } from './events/subscriptions.ts';
import type { World } from './ports.ts';
import { createSagaWorker } from './sagas/saga-worker.ts';
import type { Worker } from './worker.ts';

export interface Mounted {
  readonly module: ContextModule;
  readonly engine: Participant;
}

export interface MountedSystem {
  readonly mounted: readonly Mounted[];
  /** Begins to relay, to listen and to drive sagas. */
  readonly begin: () => Promise<void>;
  /** Lets the dead messages of a context be tried again. Gives how many. */
  readonly redrive: (context: string) => Promise<number>;
  /** Ends the rounds at work. */
  readonly stop: () => Promise<void>;
}

/** What is outside of this process. Absent: nothing, all contexts are here and only here. */
export interface Elsewhere {
  /** Contexts that other processes host. */
  readonly participants: ReadonlyMap<string, Participant>;
  /** All contexts of the system, for the events that are told elsewhere. */
  readonly definitions: readonly ContextDefinition[];
}

/** Brings contexts to life on a world: their schemas first, then their engines. */
export async function mount(
  world: World,
  modules: readonly ContextModule[],
  migrationsOf: (module: ContextModule) => Promise<readonly Migration[]>,
  elsewhere?: Elsewhere,
): Promise<MountedSystem> {
  const workers: Worker[] = [];
  const participants = new Map(elsewhere?.participants);
  const parts = modules.map((module) => {
    // A worker exists only after `begin`; what is woken before that is found by its first round.
    const own: { outbox?: Worker; sagas?: Worker } = {};
    const context = createContext(module, world, (what) => own[what]?.wake());
    const engine = createEngine(context);
    participants.set(module.definition.name, engine);
    return { module, context, engine, own };
  });
  for (const { module } of parts) {
    await migrate(world, module.definition.schema, await migrationsOf(module));
  }
  const types = eventTypes(elsewhere?.definitions ?? modules.map(({ definition }) => definition));
  return {
    mounted: parts.map(({ module, engine }) => ({ module, engine })),
    begin: async () => {
      for (const { context, engine } of parts) await listen(context, engine, (on) => types.get(on));
      for (const { context, engine, own } of parts) {
        const { schema } = context.definition;
        // Other processes may host the same context.
        own.outbox = createRelay(context, elsewhere && createLease(world, schema, 'relay'));
        own.sagas = createSagaWorker(context, participants);
        workers.push(own.outbox, own.sagas, createRetries(context, engine));
      }
    },
    redrive: async (name) => {
      const found = parts.find(({ module }) => module.definition.name === name);
      return found ? await redrive(found.context) : 0;
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

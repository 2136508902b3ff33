import type { Caller, Data } from '../src/definition.ts';
import type { CommandAnswer, CommandRequest } from '../src/engine.ts';
import type { MountedSystem } from '../src/mount.ts';
import { Problem } from '../src/problem.ts';
import type { Chance } from './chance.ts';
import type { Placed } from './invariants.ts';
import type { SimProcess } from './sim-database.ts';
import type { Timeline } from './timeline.ts';

/** A process, and its contexts once it has started. */
export interface Running {
  readonly process: SimProcess;
  readonly system: Promise<MountedSystem>;
}

export interface Client {
  readonly known: () => Placed;
}

/** Where clients act. */
interface Stage {
  readonly timeline: Timeline;
  readonly chance: Chance;
  readonly running: readonly Running[];
  readonly note: (text: string) => void;
}

export const SKUS = ['bolt', 'nut', 'washer'] as const;

/** Clients that order, ask again where they got no answer, and now and then change their mind. */
export function planClients(stage: Stage): readonly Client[] {
  const { chance } = stage;
  return Array.from({ length: 2 + chance.below(4) }, (_, index) => planClient(stage, index));
}

function planClient(stage: Stage, index: number): Client {
  const { timeline, chance } = stage;
  const key = `order-${index}`;
  const lines = Array.from({ length: 1 + chance.below(3) }, () => ({
    sku: chance.happens(0.15) ? 'unknown' : chance.pick(SKUS),
    quantity: 1 + chance.below(3),
  }));
  const caller: Caller = { subject: `client-${index}`, roles: [], tenant: 'north', ownOnly: true };
  const input = { lines, tag: key, total: { amount: '100', currency: 'EUR' } };
  let acknowledged: string | undefined;
  let cancelled = false;

  const cancel = async (id: string): Promise<void> => {
    await ask(stage, key, 'cancel', requestOf(chance, caller, {}, timeline.now() + 30_000, { id }));
    cancelled = true;
  };
  const place = async (tries: number): Promise<void> => {
    const more = { idempotencyKey: key };
    const request = requestOf(chance, caller, input, timeline.now() + 30_000, more);
    try {
      const { row } = await ask(stage, key, 'place', request);
      acknowledged = String(row?.['id']);
      if (chance.happens(0.2)) planCancel(acknowledged);
    } catch (error) {
      const isFinal = error instanceof Problem && !error.transient;
      if (tries > 0 && !isFinal)
        timeline.plan(300 + chance.below(1_000), () => void place(tries - 1));
    }
  };
  const planCancel = (id: string): void => {
    // A refusal or a lost answer is where it ends: the order may be beyond cancelling.
    timeline.plan(chance.below(1_500), () => void cancel(id).catch(() => {}));
  };
  const at = chance.below(5_000);
  timeline.plan(at, () => void place(6));
  // An impatient client presses the button twice.
  if (chance.happens(0.3)) timeline.plan(at + chance.below(100), () => void place(6));
  return { known: () => ({ key, lines, acknowledged, cancelled }) };
}

/** Asks some process that is alive. */
async function ask(
  { chance, running, note }: Stage,
  key: string,
  command: string,
  request: CommandRequest,
): Promise<CommandAnswer> {
  const living = running.filter(({ process }) => process.alive);
  if (living.length === 0) throw new Error('Nobody answers.');
  const system = await chance.pick(living).system;
  const orders = system.mounted.find(({ module }) => module.definition.name === 'orders');
  if (!orders) throw new Error('There are no orders.');
  try {
    const answer = await orders.engine.command(command, request);
    note(`${key} ${command} ${answer.outcome}`);
    return answer;
  } catch (error) {
    note(`${key} ${command} ${String(error)}`);
    throw error;
  }
}

export function requestOf(
  chance: Chance,
  caller: Caller,
  input: Data,
  deadline: number,
  more: Partial<CommandRequest> = {},
): CommandRequest {
  const digits = (length: number): string =>
    Array.from({ length }, () => chance.below(16).toString(16)).join('');
  return { caller, input, trace: { traceId: digits(32), spanId: digits(16) }, deadline, ...more };
}

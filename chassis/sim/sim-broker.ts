import type { Bus, Consume, Message } from '../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Faults } from './faults.ts';
import type { SimProcess } from './sim-database.ts';
import type { Timeline } from './timeline.ts';

interface Member {
  readonly process: SimProcess;
  readonly types: ReadonlySet<string>;
  readonly consume: Consume;
}

/**
 * A broker that promises what real ones do: what it has answered for is delivered at least once to one member of each group,
 * perhaps twice, perhaps late, and again where nobody acknowledged it.
 */
export interface SimBroker {
  readonly busOf: (process: SimProcess) => Bus;
  /** Deliveries that are not acknowledged yet. */
  readonly waiting: () => number;
}

const REDELIVERY_MS = 2_000;

export function createSimBroker(
  timeline: Timeline,
  chance: Chance,
  faults: () => Faults,
): SimBroker {
  const groups = new Map<string, Member[]>();
  let open = 0;

  const deliver = (group: string, message: Message): void => {
    const living = (groups.get(group) ?? []).filter(({ process }) => process.alive);
    const again = (): void => {
      timeline.plan(REDELIVERY_MS, () => deliver(group, message));
    };
    if (living.length === 0) {
      again();
      return;
    }
    const member = chance.pick(living);
    const handled = member.consume([message]).then(() => {
      if (!member.process.alive || chance.happens(faults().lostAcknowledgement)) again();
      else open -= 1;
    }, again);
    // A consumer that dies never answers: the broker notices and delivers again.
    const watch = (): void => {
      if (!member.process.alive && !done) again();
      else if (!done) timeline.plan(REDELIVERY_MS, watch);
    };
    let done = false;
    void handled.finally(() => {
      done = true;
    });
    timeline.plan(REDELIVERY_MS, watch);
  };

  const accept = (message: Message): void => {
    for (const [group, members] of groups) {
      if (!members.some(({ types }) => types.has(message.type))) continue;
      const copies = chance.happens(faults().duplicate) ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        open += 1;
        timeline.plan(chance.below(50) + copy * chance.below(3_000), () => deliver(group, message));
      }
    }
  };

  /** What one request to the broker comes to. Throws where its answer does not arrive. */
  const receive = (messages: readonly Message[]): void => {
    if (chance.happens(faults().lostPublish)) {
      throw new Error('The connection to the broker broke.');
    }
    for (const message of messages) accept(message);
    if (chance.happens(faults().lostPublish)) throw new Error('The answer of the broker was lost.');
  };

  return {
    waiting: () => open,
    busOf: (process) => ({
      publish: (messages) =>
        new Promise((resolve, reject) => {
          timeline.plan(1 + chance.below(20), () => {
            if (!process.alive) return;
            try {
              receive(messages);
              resolve();
            } catch (error) {
              reject(error);
            }
          });
        }),
      subscribe: (group, types, consume) => {
        const members = groups.get(group) ?? [];
        members.push({ process, types: new Set(types), consume });
        groups.set(group, members);
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    }),
  };
}

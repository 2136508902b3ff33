import type { Context } from '../context.ts';
import type { PolicyDefinition } from '../definition.ts';
import type { Engine } from '../engine.ts';
import type { Message } from '../ports.ts';
import { bySubject } from './by-subject.ts';
import { isParkedBefore, park } from './parked.ts';
import { follow, groupOf, policyName } from './policy.ts';

/**
 * Listens for the events that policies of a context wait for. What fails is parked and tried again later; until it
 * is through, later messages about the same subject wait behind it, so that their order holds.
 */
export async function listen(
  context: Context,
  engine: Engine,
  typeOf: (event: string) => string | undefined,
): Promise<void> {
  for (const policy of context.definition.policies) {
    const type = typeOf(policy.on);
    if (type === undefined) continue;
    await context.world.bus.subscribe(
      groupOf(context.definition, policy),
      [type],
      async (messages) => {
        const all = [...bySubject(messages).values()];
        await Promise.all(all.map((ofOne) => consumeInOrder(context, engine, policy, ofOne)));
      },
    );
  }
}

async function consumeInOrder(
  context: Context,
  engine: Engine,
  policy: PolicyDefinition,
  messages: readonly Message[],
): Promise<void> {
  for (const message of messages) {
    if (await isParkedBefore(context, policyName(policy), message)) {
      await park(context, policyName(policy), message, 0, 'An earlier message waits.');
      continue;
    }
    try {
      await follow(context, engine, policy, message);
    } catch (error) {
      await park(context, policyName(policy), message, 1, String(error));
    }
  }
}

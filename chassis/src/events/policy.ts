import { SYSTEM } from '../commands/new-record.ts';
import type { Context } from '../context.ts';
import type { ContextDefinition, PolicyDefinition } from '../definition.ts';
import type { Engine } from '../engine.ts';
import type { Message } from '../ports.ts';

const DEADLINE_MS = 30_000;

/** Name of a policy: what its parked messages are kept under. */
export function policyName({ on, do: command }: PolicyDefinition): string {
  return `${on} > ${command}`;
}

/** Name under which all processes of a context share the messages for a policy. */
export function groupOf({ name }: ContextDefinition, policy: PolicyDefinition): string {
  return `${name} ${policyName(policy)}`;
}

/** Does what the policy says, once: the id of the event is the idempotency key of the command. */
export async function follow(
  context: Context,
  engine: Engine,
  policy: PolicyDefinition,
  message: Message,
): Promise<void> {
  const { world, definition } = context;
  const kind = definition.commands[policy.do]?.kind;
  const id = policy.target?.(message.data);
  if (kind !== 'create' && kind !== 'act' && id === undefined) {
    world.log.info('an event concerns nobody here', {
      policy: policyName(policy),
      message: message.id,
    });
    return;
  }
  await engine.command(policy.do, {
    caller: SYSTEM,
    ...(id === undefined ? {} : { id }),
    input: policy.input?.(message.data) ?? {},
    idempotencyKey: message.id,
    trace: { traceId: message.traceparent.slice(3, 35), spanId: world.random.hex(16) },
    deadline: world.clock.now() + DEADLINE_MS,
  });
}

import type { Broker, Policy } from '../../blueprint/model/messaging.ts';
import type { JsonObject } from '../schema/json.ts';
import { consumerName, receiveBindings, sendBindings } from './bindings.ts';
import { type Consumed, nameOf, type Told } from './consumed.ts';
import { inWords } from './message.ts';

/** A channel with the message that travels on it, as an operation names them. */
interface ChannelRef {
  readonly channel: string;
  readonly message: string;
}

export function sendOperation(
  broker: Broker | undefined,
  told: Told,
  { channel, message }: ChannelRef,
): JsonObject {
  const outbox = broker?.outbox
    ? 'Stored with the change itself and relayed afterwards (outbox): at least once, never lost.'
    : undefined;
  return {
    action: 'send',
    channel: { $ref: `#/channels/${channel}` },
    title: `Tell: ${inWords(nameOf(told))}`,
    description: outbox,
    messages: [{ $ref: `#/channels/${channel}/messages/${message}` }],
    bindings: sendBindings(broker),
  };
}

export function receiveOperation(
  broker: Broker | undefined,
  { told }: Consumed,
  policy: Policy,
  { channel, message }: ChannelRef,
): JsonObject {
  return {
    action: 'receive',
    channel: { $ref: `#/channels/${channel}` },
    title: `${inWords(policy.do)}, when told ${inWords(nameOf(told)).toLowerCase()}`,
    description: sentencesOf(policy).join(' '),
    messages: [{ $ref: `#/channels/${channel}/messages/${message}` }],
    bindings: told.kind === 'event' ? receiveBindings(broker, policy) : undefined,
    'x-command': `${policy.context}.${policy.do}`,
    'x-consumer': consumerName(policy),
    'x-dedupe': policy.dedupe,
    'x-max-attempts': policy.maxAttempts,
    'x-dead-letter': policy.deadLetter ? `${consumerName(policy)}.dead` : undefined,
  };
}

function sentencesOf(policy: Policy): readonly string[] {
  const repeats = {
    inbox: 'A repeat is known by its identity, kept with the change (inbox).',
    natural: 'Doing it twice has the effect of once.',
    none: 'A repeat takes effect again.',
  }[policy.dedupe];
  const attempts = policy.maxAttempts === undefined ? '' : ` after ${policy.maxAttempts} attempts`;
  const dead = policy.deadLetter
    ? `What still fails${attempts} goes to \`${consumerName(policy)}.dead\`, where a person looks at it.`
    : `What still fails${attempts} is dropped.`;
  return [repeats, dead];
}

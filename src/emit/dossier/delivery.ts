import { longestPausesMs } from '../../blueprint/analysis/call-budget.ts';
import type { Broker } from '../../blueprint/model/messaging.ts';
import { printNumber } from '../../util/units.ts';
import { code, properties } from '../text/markdown.ts';
import { roughTime, time } from './format.ts';
import type { View } from './view.ts';

/** The broker's promises, one by one, with the figures behind them. */
export function delivery(view: View): string {
  const { blueprint, t } = view;
  const c = t.communication;
  const { broker } = blueprint;
  if (!broker) return '';
  return properties([
    [c.channel, code(broker.technology)],
    [c.outbox, broker.outbox ? c.withOutbox : c.withoutOutbox],
    [c.inbox, broker.inbox ? c.withInbox(time(broker.dedupeWindowMs)) : c.withoutInbox],
    [c.order, c.ordering[broker.ordering]],
    [
      c.parallel,
      broker.partitions === undefined
        ? ''
        : c.partitions(String(broker.partitions), String(broker.consumersPerGroup ?? 1)),
    ],
    [c.failing, failing(broker, t)],
    [
      c.kept,
      broker.outageMs === undefined
        ? time(broker.retentionMs)
        : c.keptAgainst(time(broker.retentionMs), time(broker.outageMs)),
    ],
    [c.full, full(view, broker)],
    [c.handler, time(broker.handlerTimeoutMs)],
    [c.visibility, time(broker.visibilityTimeoutMs)],
    [c.schema, code(broker.schema)],
  ]);
}

function failing(broker: Broker, { communication: c, words }: View['t']): string {
  const end = broker.deadLetter ? c.deadLetters : c.dropped;
  if (broker.maxAttempts === undefined) return end;
  return `${c.afterAttempts(String(broker.maxAttempts), broker.retryBackoff ? time(longestPausesMs(broker.maxAttempts, broker.retryBackoff)) : '')}${words.comma}${end}`;
}

function full({ blueprint, t }: View, { queueLimit }: Broker): string {
  if (queueLimit === undefined) return '';
  const rate = blueprint.requirements.eventsPerSec?.value;
  return typeof rate === 'number' && rate > 0
    ? t.communication.fullAfter(printNumber(queueLimit), roughTime((queueLimit / rate) * 1_000))
    : t.communication.messages(printNumber(queueLimit));
}

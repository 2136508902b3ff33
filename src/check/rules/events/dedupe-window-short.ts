import type { Broker } from '../../../blueprint/model/messaging.ts';
import { printDuration } from '../../../util/units.ts';
import { setKey } from '../../analysis/set-key.ts';
import { longestPausesMs } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** A message that comes again after its id is forgotten is new. */
export const dedupeWindowShort = defineRule({
  code: 'events/dedupe-window-short',
  severity: 'warning',
  summary: 'Ids of messages are remembered for as long as a message may come again.',
  help: 'Raise `dedupeWindow` above retries and outage together.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    if (!broker?.inbox || broker.dedupeWindowMs === undefined) return;
    if (!contexts.some(({ policies }) => policies.some(({ dedupe }) => dedupe === 'inbox'))) return;
    const attempts = broker.maxAttempts ?? 1;
    const retries = retriesMs(broker, attempts);
    const horizon = retries + (broker.outageMs ?? 0);
    if (broker.dedupeWindowMs >= horizon) return;
    const outage =
      broker.outageMs === undefined ? '' : ` after an outage of ${printDuration(broker.outageMs)}`;
    report({
      at: broker.at.of('dedupeWindow'),
      message: `Ids of messages are remembered for ${printDuration(broker.dedupeWindowMs)}, and a message may come again for up to ${printDuration(coarse(horizon))}: ${attempts} attempts take up to ${printDuration(Math.ceil(retries))}${outage}.`,
      ...setKey(
        broker.at,
        'technology',
        'dedupeWindow',
        printDuration(coarse(2 * horizon)),
        'Remember ids for twice as long',
      ),
    });
  },
});

/** Rounded up to hours, minutes or seconds, whichever still tells it well. */
function coarse(ms: number): number {
  const unit = [3_600_000, 60_000].find((one) => ms >= one) ?? 1_000;
  return Math.ceil(ms / unit) * unit;
}

/** From the first delivery to the last: every attempt until it is given up, and every pause. */
function retriesMs(broker: Broker, attempts: number): number {
  const each = Math.max(broker.visibilityTimeoutMs ?? 0, broker.handlerTimeoutMs ?? 0);
  return attempts * each + longestPausesMs(attempts, broker.retryBackoff);
}

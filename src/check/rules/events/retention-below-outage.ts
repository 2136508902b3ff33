import { printDuration } from '../../../util/units.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** What is deleted before its consumer is back is lost. */
export const retentionBelowOutage = defineRule({
  code: 'events/retention-below-outage',
  severity: 'warning',
  summary: 'Messages are kept longer than the outage of a consumer that must be survived.',
  help: 'Raise `retention` above the outage and the time to work off what has piled up: twice the outage is a start.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    const outage = broker?.outageMs;
    if (!broker || outage === undefined) return;
    const { retentionMs } = broker;
    if (retentionMs !== undefined && retentionMs <= outage) {
      report({
        at: broker.at.of('retention'),
        message: `Messages are kept for ${printDuration(retentionMs)}, and an outage of ${printDuration(outage)} must be survived, with what has piled up still to be worked off.`,
        related: [{ at: broker.at.of('outage'), message: 'The outage.' }],
        ...setKey(
          broker.at,
          'technology',
          'retention',
          printDuration(2 * outage),
          'Keep messages for twice the outage',
        ),
      });
    }
    for (const { name, retentionMs: own, at } of contexts.flatMap(({ events }) => events)) {
      if (own === undefined || own > outage) continue;
      report({
        at: at.of('retention'),
        message: `\`${name}\` is kept for ${printDuration(own)}, and an outage of ${printDuration(outage)} must be survived.`,
        related: [{ at: broker.at.of('outage'), message: 'The outage.' }],
      });
    }
  },
});

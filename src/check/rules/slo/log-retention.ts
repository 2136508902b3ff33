import { PCI_LOG_DAYS } from '../../../knowledge/limits.ts';
import { isPci } from '../../../knowledge/regimes.ts';
import { LEAST_LOG_DAYS } from '../../../knowledge/rules-of-thumb.ts';
import { countOf } from '../../analysis/name-list.ts';
import { regimesOf } from '../../analysis/regimes.ts';
import { defineRule } from '../../rule.ts';

/** A break-in is found weeks after it happened; what it did stands in logs or nowhere. */
export const logRetention = defineRule({
  code: 'slo/log-retention',
  severity: 'warning',
  summary: 'Logs are kept for a week at least, and for a year where PCI DSS asks for it.',
  help: 'Raise `logRetentionDays`; older logs may lie in cheap storage.',

  check(model, report) {
    const { telemetry } = model.blueprint;
    const days = telemetry?.logRetentionDays;
    if (!telemetry || days === undefined) return;
    const pci = regimesOf(model).find(isPci);
    const wanted = pci === undefined ? LEAST_LOG_DAYS : PCI_LOG_DAYS;
    if (days >= wanted) return;
    const who = pci === undefined ? 'a weekend and its repair take' : `\`${pci}\` asks for`;
    report({
      at: telemetry.at.of('logRetentionDays'),
      message: `Logs are gone after ${countOf(days, 'day')}, but ${who} ${wanted} days.`,
      fix: {
        title: `${wanted} days`,
        path: [...telemetry.at.path, 'logRetentionDays'],
        value: wanted,
      },
    });
  },
});

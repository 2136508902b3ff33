import { countOf } from '../../analysis/name-list.ts';
import { isPci, regimesOf } from '../../analysis/regimes.ts';
import { defineRule } from '../../rule.ts';

/** PCI DSS 4.0, requirement 10.5.1: audit logs are kept for at least twelve months. */
const PCI_DAYS = 365;
/** Shorter than a week, what happened on Friday is gone when the team is back. */
const LEAST_DAYS = 7;

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
    const wanted = pci === undefined ? LEAST_DAYS : PCI_DAYS;
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

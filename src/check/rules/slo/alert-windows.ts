import { ALERT_WINDOWS } from '../../../knowledge/limits.ts';
import { printDuration, trimNumber } from '../../../util/units.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** The short window makes an alert stop when the trouble stops; too short it flutters, too long it lasts. */
export const alertWindows = defineRule({
  code: 'slo/alert-windows',
  severity: 'warning',
  summary: 'The short window of a burn-rate alert is about a twelfth of the long one.',
  help: 'Write a twelfth of the long window: `1h` and `5m`, `6h` and `30m`, `3d` and `6h`.',

  check(model, report) {
    for (const { subject, slo } of statedObjectives(model)) {
      for (const { longMs, shortMs, at } of slo.alerts) {
        const ratio = shortMs === 0 ? Number.POSITIVE_INFINITY : longMs / shortMs;
        if (ratio >= ALERT_WINDOWS.least && ratio <= ALERT_WINDOWS.most) continue;
        const short = printDuration(Math.round(longMs / ALERT_WINDOWS.ratio));
        const is =
          shortMs === 0
            ? 'no short window'
            : `windows of ${printDuration(longMs)} and ${printDuration(shortMs)}, ${trimNumber(Number(ratio.toFixed(1)))} to 1 instead of about ${ALERT_WINDOWS.ratio} to 1`;
        report({
          at: at.of('short'),
          message: `An alert of ${subject} has ${is}.`,
          fix: { title: `A short window of ${short}`, path: [...at.path, 'short'], value: short },
        });
      }
    }
  },
});

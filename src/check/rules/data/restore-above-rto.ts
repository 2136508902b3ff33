import { printDuration } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { backupsOf } from '../../analysis/stores.ts';
import { defineRule } from '../../rule.ts';

/** Nothing works while the data comes back. */
export const restoreAboveRto = defineRule({
  code: 'data/restore-above-rto',
  severity: 'error',
  summary: 'A store is restored within the recovery time objective.',
  help: 'Keep a copy that can take over, restore from snapshots, or split the store.',

  check(model, report) {
    const rto = model.blueprint.requirements.rtoMin?.value;
    if (rto === undefined) return;
    const rtoMs = rto * 60_000;
    for (const { backup, store } of backupsOf(model)) {
      const { restoreMs } = backup;
      if (restoreMs === undefined || restoreMs <= rtoMs) continue;
      report({
        at: backup.at.of('restore'),
        message: `Restoring \`${store.engine}\` takes ${printDuration(restoreMs)}, longer than the recovery time objective of ${printDuration(rtoMs)}.`,
        related: [{ at: requirementAt(model, 'rtoMin'), message: 'The requirement.' }],
      });
    }
  },
});

import { printDuration } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { backupsOf } from '../../analysis/stores.ts';
import { defineRule } from '../../rule.ts';

/** What was written since the last backup is what is lost. */
export const backupAboveRpo = defineRule({
  code: 'data/backup-above-rpo',
  severity: 'error',
  summary: 'Backups are made at least as often as the recovery point objective asks.',
  help: 'Lower `every`: ship the log continuously instead of copying everything more often.',

  check(model, report) {
    const rpo = model.blueprint.requirements.rpoMin?.value;
    if (rpo === undefined) return;
    const rpoMs = rpo * 60_000;
    for (const { backup, store } of backupsOf(model)) {
      // No interval is short enough for zero; copies that are written together are.
      if (backup.everyMs <= rpoMs || (rpoMs === 0 && store.replicas > 1)) continue;
      report({
        at: backup.at.of('every'),
        message: `\`${store.engine}\` is backed up every ${printDuration(backup.everyMs)}, so up to ${printDuration(backup.everyMs)} of data are lost; at most ${printDuration(rpoMs)} may be.`,
        related: [{ at: requirementAt(model, 'rpoMin'), message: 'The requirement.' }],
        ...(rpoMs > 0 && {
          fix: {
            title: `Every ${printDuration(rpoMs)}`,
            path: [...backup.at.path, 'every'],
            value: printDuration(rpoMs),
          },
        }),
      });
    }
  },
});

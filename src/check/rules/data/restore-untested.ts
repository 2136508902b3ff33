import { printDuration } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { backupsOf } from '../../analysis/stores.ts';
import { defineRule } from '../../rule.ts';

/** Nobody wants backups; people want restores. */
export const restoreUntested = defineRule({
  code: 'data/restore-untested',
  severity: 'warning',
  summary: 'Where recovery is promised, restoring is tried regularly.',
  help: 'Restore into an empty place every month, automatically, and write `tested: true`.',

  check(model, report) {
    const { rpoMin, rtoMin } = model.blueprint.requirements;
    const promise = rtoMin ?? rpoMin;
    if (promise === undefined) return;
    const what = promise.name === 'rtoMin' ? 'time' : 'point';
    for (const { backup, store } of backupsOf(model)) {
      if (backup.tested) continue;
      report({
        at: backup.at.has('tested') ? backup.at.of('tested') : store.at.of('backup'),
        message: `Nobody tries to restore \`${store.engine}\`, although a recovery ${what} of ${printDuration(promise.value * 60_000)} is promised.`,
        related: [{ at: requirementAt(model, promise.name), message: 'The requirement.' }],
        fix: { title: 'Try it regularly', path: [...backup.at.path, 'tested'], value: true },
      });
    }
  },
});

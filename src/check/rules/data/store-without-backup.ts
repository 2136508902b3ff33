import { printDuration } from '../../../util/units.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { countOf } from '../../analysis/name-list.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { lastingStores } from '../../analysis/stores.ts';
import { defineRule } from '../../rule.ts';

/** A replica copies a mistaken DELETE within milliseconds; only a backup remembers. */
export const storeWithoutBackup = defineRule({
  code: 'data/store-without-backup',
  severity: 'error',
  summary: 'Where it is stated how much data may be lost, every store has backups.',
  help: 'Add `backup: { every: 5m, restore: 30m, tested: true }` to the store, or once for its engine under `stores`.',

  check(model, report) {
    const rpo = model.blueprint.requirements.rpoMin?.value;
    if (rpo === undefined) return;
    const bare = lastingStores(model).filter(({ store }) => store.backup === undefined);
    for (const [engine, contexts] of groupBy(bare, ({ store }) => store.engine)) {
      const [first] = contexts;
      if (!first) continue;
      const every = printDuration(Math.max(rpo, 1) * 60_000);
      report({
        at: first.store.at,
        message: `\`${engine}\` of ${contexts.length === 1 ? `\`${first.name}\`` : countOf(contexts.length, 'context')} has no backup, but at most ${printDuration(rpo * 60_000)} of data may be lost.`,
        related: [{ at: requirementAt(model, 'rpoMin'), message: 'The requirement.' }],
        fix: {
          title: `Back up every ${every}`,
          path: ['stores', engine, 'backup'],
          value: { every },
        },
      });
    }
  },
});

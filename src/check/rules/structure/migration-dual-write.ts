import { defineRule } from '../../rule.ts';

/** Two writes without a transaction drift apart. */
export const migrationDualWrite = defineRule({
  code: 'structure/migration-dual-write',
  severity: 'warning',
  summary: 'During a migration one side is written, and the other follows.',
  help: 'Write `sync: change-data-capture` or `sync: events`: the second side is fed from the first.',

  check(model, report) {
    const { migration } = model.blueprint;
    for (const { context, sync, at } of migration?.steps ?? []) {
      if (sync !== 'dual-write') continue;
      report({
        at: at.of('sync'),
        message: `While \`${context}\` moves, every change is written to \`${migration?.from}\` and to the new store without a transaction over both: where one write fails, they differ for good.`,
        fix: {
          title: 'Let the second side follow',
          path: [...at.path, 'sync'],
          value: 'change-data-capture',
        },
      });
    }
  },
});

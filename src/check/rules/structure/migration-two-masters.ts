import { defineRule } from '../../rule.ts';

/** Two sides that both accept changes disagree some day. */
export const migrationTwoMasters = defineRule({
  code: 'structure/migration-two-masters',
  severity: 'error',
  summary: 'At every moment of a migration one side owns the data of a context.',
  help: 'Write `master: old` until the switch and `master: new` after it, and let changes flow one way.',

  check(model, report) {
    const { migration } = model.blueprint;
    for (const { context, master, at } of migration?.steps ?? []) {
      if (master !== 'both') continue;
      report({
        at: at.of('master'),
        message: `While \`${context}\` moves, \`${migration?.from}\` and the new context may both write its data: nobody decides which change wins.`,
        fix: { title: 'Let the new side own the data', path: [...at.path, 'master'], value: 'new' },
      });
    }
  },
});

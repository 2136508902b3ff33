import { defineRule } from '../../rule.ts';

/** All at once, tested for the first time in production. */
export const migrationBigBang = defineRule({
  code: 'structure/migration-big-bang',
  severity: 'warning',
  summary: 'A system is replaced a part at a time.',
  help: 'Write `pattern: strangler`, and move one context after another behind the same address.',

  check(model, report) {
    const { migration } = model.blueprint;
    if (migration?.pattern !== 'big-bang') return;
    const count = new Set(migration.steps.map(({ context }) => context)).size;
    if (count < 2) return;
    report({
      at: migration.at.of('pattern'),
      message: `All ${count} contexts replace \`${migration.from}\` at once: a fault in one of them takes back all.`,
      fix: {
        title: 'Move a part at a time',
        path: [...migration.at.path, 'pattern'],
        value: 'strangler',
      },
    });
  },
});

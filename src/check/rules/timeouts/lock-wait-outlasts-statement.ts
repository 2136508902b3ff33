import { printDuration } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** The statement timeout always strikes first, and says nothing about locks. */
export const lockWaitOutlastsStatement = defineRule({
  code: 'timeouts/lock-wait-outlasts-statement',
  severity: 'warning',
  summary: 'A wait for a lock ends before the statement that waits does.',
  help: 'Set `lockTimeout:` well below `statementTimeout:`.',

  check(model, report) {
    for (const { name, store } of model.blueprint.contexts) {
      const { lockTimeoutMs: lock, statementTimeoutMs: statement } = store ?? {};
      if (!store || lock === undefined || statement === undefined) continue;
      if (lock < statement || !store.at.has('lockTimeout')) continue;
      const value = printDuration(Math.max(1, Math.floor(statement / 2)));
      report({
        at: store.at.of('lockTimeout'),
        message: `\`${name}\` waits up to ${printDuration(lock)} for a lock, but its statements end after ${printDuration(statement)}.`,
        related: [{ at: store.at.of('statementTimeout'), message: 'Statements end here.' }],
        fix: {
          title: `Wait ${value} for locks`,
          path: [...store.at.path, 'lockTimeout'],
          value,
        },
      });
    }
  },
});

import { defineRule } from '../../rule.ts';

/** A canary that cannot be called back is a release to fewer users. */
export const rollbackMissing = defineRule({
  code: 'deployment/rollback-missing',
  severity: 'warning',
  summary: 'A canary and a migration say how fast they are taken back.',
  help: 'Add `rollback: 5m`, the time from the decision until the old version serves everybody.',

  check(model, report) {
    const { deployment, migration } = model.blueprint;
    if (deployment.rollout === 'canary' && deployment.rollbackMs === undefined) {
      report({
        at: deployment.at.of('rollout'),
        message: 'A canary is released, but nothing says how fast it is taken back.',
      });
    }
    if (migration && migration.rollbackMs === undefined) {
      report({
        at: migration.at.of('from'),
        message: `The migration from \`${migration.from}\` does not say how fast a step is taken back.`,
      });
    }
  },
});

import { defineRule } from '../../rule.ts';

/** During a rollout the old version meets the new schema. */
export const inPlaceMigration = defineRule({
  code: 'deployment/in-place-migration',
  severity: 'error',
  summary:
    'Where old and new versions run side by side, schemas change by expanding first and contracting later.',
  help: 'Write `migrations: expand-contract`, or `rollout: recreate` where a pause is acceptable.',

  check(model, report) {
    const { deployment, contexts } = model.blueprint;
    if (deployment.migrations !== 'in-place' || deployment.rollout === 'recreate') return;
    const stored = contexts.find(({ store }) => store !== undefined);
    if (!stored) return;
    report({
      at: deployment.at.of('migrations'),
      message: `Schemas change in place while the old version still runs (\`${deployment.rollout}\`), so \`${stored.name}\` of the old version meets columns it does not know.`,
      related: [{ at: deployment.at.of('rollout'), message: 'Both versions run for a while.' }],
      fix: {
        title: 'Expand, then contract',
        path: [...deployment.at.path, 'migrations'],
        value: 'expand-contract',
      },
    });
  },
});

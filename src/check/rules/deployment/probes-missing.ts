import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** What nobody asks cannot answer that it is not ready, or dead. */
export const probesMissing = defineRule({
  code: 'deployment/probes-missing',
  severity: 'warning',
  summary: 'Every service answers whether it lives and whether it is ready.',
  help: 'Write `probes: [live, ready, startup]`, or leave `probes` out: these are the default.',

  check(model, report) {
    const { services, deployment } = model.blueprint;
    if (deployment.target === 'serverless') return;
    for (const { name, probes, at } of services) {
      const missing = (['live', 'ready'] as const).filter((probe) => !probes.includes(probe));
      if (missing.length === 0) continue;
      report({
        at: at.of('probes'),
        message: `\`${name}\` has no probe for ${nameList(missing)}.`,
        fix: {
          title: 'All probes',
          path: [...at.path, 'probes'],
          value: ['live', 'ready', 'startup'],
        },
      });
    }
  },
});

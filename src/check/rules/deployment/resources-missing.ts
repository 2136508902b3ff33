import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

const SCHEDULED = new Set(['kubernetes', 'openshift', 'nomad']);

/** A scheduler places by what is asked for; what asks for nothing lands where nothing is left. */
export const resourcesMissing = defineRule({
  code: 'deployment/resources-missing',
  severity: 'warning',
  summary: 'A service whose load is known says how much processor and memory a replica needs.',
  help: 'Add `cpu: 0.5` and `memoryMb: 512`, from a measurement if there is one.',

  check(model, report) {
    const { services, deployment } = model.blueprint;
    if (!SCHEDULED.has(deployment.target)) return;
    for (const { name, cpu, memoryMb, peakRps, serviceTimeMs, at } of services) {
      if (peakRps === undefined && serviceTimeMs === undefined) continue;
      const missing = [
        ...(cpu === undefined ? ['cpu'] : []),
        ...(memoryMb === undefined ? ['memoryMb'] : []),
      ];
      if (missing.length === 0) continue;
      report({
        at,
        message: `\`${name}\` states its load, but not ${nameList(missing)} of a replica, which \`${deployment.target}\` needs to place it.`,
        related: [{ at: deployment.at.of('target'), message: 'What places it.' }],
      });
    }
  },
});

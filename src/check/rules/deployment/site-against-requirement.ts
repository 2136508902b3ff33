import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

const SITES = new Set(['on-premises', 'public-cloud', 'private-cloud', 'hybrid', 'edge']);

/** Where a system runs is decided by contracts and laws, not by its designers. */
export const siteAgainstRequirement = defineRule({
  code: 'deployment/site-against-requirement',
  severity: 'error',
  summary: 'The system runs where it was required to run.',
  help: 'Set `deployment.site`, `target`, `cloud` or `topology` to what is required, or change the requirement.',

  check(model, report) {
    const { deployment, requirements } = model.blueprint;
    const wanted = requirements.deployment;
    const place = wanted !== undefined && SITES.has(wanted.value) ? 'site' : 'target';
    const pairs = [
      { fact: wanted, key: place, is: deployment[place] },
      { fact: requirements.cloud, key: 'cloud', is: deployment.cloud },
      { fact: requirements.topology, key: 'topology', is: deployment.topology },
    ] as const;
    for (const { fact, key, is } of pairs) {
      if (fact?.force !== 'must' || is === undefined || is === fact.value) continue;
      if (fact.value === 'single-host' && is === 'docker-compose') continue;
      const required = requirementAt(model, fact.name);
      report({
        at: deployment.at.has(key) ? deployment.at.of(key) : required,
        message: `\`${fact.value}\` is required, but \`deployment.${key}\` is \`${is}\`.`,
        related: [{ at: required, message: 'The requirement.' }],
        fix: { title: 'As required', path: ['deployment', key], value: fact.value },
      });
    }
  },
});

import type { FactName } from '../../../blueprint/requirements/fact-catalogue.ts';
import { technologyById } from '../../../knowledge/technologies/find.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { settledTechnologies } from '../../analysis/used-technologies.ts';
import { defineRule } from '../../rule.ts';

const NAMES = [
  'broker',
  'databases',
  'caches',
  'orchestrator',
  'cloud',
  'languages',
  'technologies',
] as const satisfies readonly FactName[];
/** What a design of a backend does not choose. */
const OUTSIDE = new Set([
  'client',
  'api-tool',
  'testing',
  'document-format',
  'protocol',
  'contract',
]);

/** What was demanded and is not there was forgotten. */
export const requiredTechnologyUnused = defineRule({
  code: 'deployment/required-technology-unused',
  severity: 'error',
  summary: 'Every technology that is required is used.',
  help: 'Use it, list it under `technologies`, or change the requirement.',

  check(model, report) {
    const { requirements, deployment } = model.blueprint;
    const used = settledTechnologies(model);
    const told = new Set<string>();
    for (const name of NAMES) {
      const fact = requirements[name];
      const isOther = name === 'cloud' && deployment.cloud !== undefined;
      if (fact?.force !== 'must' || isOther) continue;
      const wanted = typeof fact.value === 'string' ? [fact.value] : fact.value;
      for (const id of wanted) {
        const technology = technologyById(id);
        if (!technology || OUTSIDE.has(technology.concern) || used.has(id) || told.has(id))
          continue;
        told.add(id);
        report({
          at: requirementAt(model, name),
          message: `\`${id}\` is required (\`${name}\`), but nothing uses it.`,
        });
      }
    }
  },
});

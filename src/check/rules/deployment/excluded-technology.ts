import { settledBy } from '../../../knowledge/technologies/find.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { usedTechnologies } from '../../analysis/used-technologies.ts';
import { defineRule } from '../../rule.ts';

/** What was refused was refused for a reason that the design does not know. */
export const excludedTechnology = defineRule({
  code: 'deployment/excluded-technology',
  severity: 'error',
  summary: 'Nothing is used that the requirements exclude.',
  help: 'Choose another technology, or take the exclusion back.',

  check(model, report) {
    const excluded = new Set(
      (model.blueprint.requirements.excluded?.value ?? []).map((word) => word.toLowerCase()),
    );
    if (excluded.size === 0) return;
    for (const [id, { as, place }] of usedTechnologies(model)) {
      const refused = settledBy(id).find((settled) => excluded.has(settled));
      if (refused === undefined) continue;
      const how = refused === id ? '' : `, which brings \`${refused}\``;
      report({
        at: place(),
        message: `\`${refused}\` is excluded, but ${as} is \`${id}\`${how}.`,
        related: [{ at: requirementAt(model, 'excluded'), message: 'The requirement.' }],
      });
    }
  },
});

import { nameList } from '../../analysis/name-list.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** A team that does not exist answers no alert. */
export const moreOwnersThanTeams = defineRule({
  code: 'deployment/more-owners-than-teams',
  severity: 'warning',
  summary: 'Contexts and services are owned by no more teams than there are.',
  help: 'Give contexts to teams that exist, or correct `teamCount`.',

  check(model, report) {
    const { contexts, services, requirements } = model.blueprint;
    const teams = requirements.teamCount?.value;
    if (teams === undefined) return;
    const owners = new Set([...contexts, ...services].flatMap(({ owner }) => owner ?? []));
    if (owners.size <= teams) return;
    report({
      at: requirementAt(model, 'teamCount'),
      message: `There ${teams === 1 ? 'is 1 team' : `are ${teams} teams`}, but ${owners.size} own something: ${nameList([...owners])}.`,
    });
  },
});

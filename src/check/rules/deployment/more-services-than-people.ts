import { SERVICES_PER_PERSON } from '../../../knowledge/rules-of-thumb.ts';
import { trimNumber } from '../../../util/units.ts';
import { countOf } from '../../analysis/name-list.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** Services are run by people, and a person can know only so many. */
export const moreServicesThanPeople = defineRule({
  code: 'deployment/more-services-than-people',
  severity: 'warning',
  summary: 'There are at most three services for two developers.',
  help: 'Let one service host several contexts, or write `style: modular-monolith`.',

  check(model, report) {
    const { services, requirements, style } = model.blueprint;
    const people = requirements.teamSize?.value;
    if (people === undefined || people <= 0 || style === 'serverless' || services.length < 2)
      return;
    const each = services.length / people;
    if (each <= SERVICES_PER_PERSON) return;
    report({
      at: requirementAt(model, 'teamSize'),
      message: `${countOf(people, 'developer')} run ${services.length} services, ${trimNumber(Number(each.toFixed(1)))} each, more than ${SERVICES_PER_PERSON}.`,
      help: `Host the ${model.blueprint.contexts.length} contexts in at most ${Math.max(1, Math.floor(people * SERVICES_PER_PERSON))} services, or write \`style: modular-monolith\`.`,
    });
  },
});

import { TIGHT_AVAILABILITY } from '../../../knowledge/rules-of-thumb.ts';
import { printAvailability, printBudget } from '../../analysis/availability.ts';
import { tightestTarget } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** On one machine replicas are no redundancy. */
export const singleHost = defineRule({
  code: 'availability/single-host',
  severity: 'warning',
  summary: 'An objective of 99.9 % or more does not rest on one machine.',
  help: 'Deploy to a `target` that runs on several machines, or lower the objective to what one machine with a tested restore can keep.',

  check(model, report) {
    const { target, at } = model.blueprint.deployment;
    if (target !== 'single-host' && target !== 'docker-compose') return;
    const tightest = tightestTarget(model);
    if (!tightest || tightest.availability < TIGHT_AVAILABILITY) return;
    const { availability, name } = tightest;
    report({
      at: at.of('target'),
      message: `Everything runs on one machine (\`${target}\`), and the objective of ${name} is ${printAvailability(availability)}: ${printBudget(availability)} for updates of the machine and for its loss.`,
      related: [{ at: tightest.at, message: `The objective of ${name}.` }],
    });
  },
});

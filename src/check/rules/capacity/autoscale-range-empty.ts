import { defineRule } from '../../rule.ts';

/** Between a minimum and a lower maximum there is nothing to choose. */
export const autoscaleRangeEmpty = defineRule({
  code: 'capacity/autoscale-range-empty',
  severity: 'error',
  summary: 'An autoscaler may have more replicas than its fewest, and aims below full use.',
  help: 'Write `autoscale: { min: 2, max: 10 }` with `max` above `min`, and a `target` between 50% and 80%.',

  check(model, report) {
    for (const { name, autoscale } of model.blueprint.services) {
      if (!autoscale) continue;
      const { min, max, target, at } = autoscale;
      if (max < min) {
        report({
          at: at.of('max'),
          message: `\`${name}\` may have at most ${max} and must have at least ${min} replicas.`,
          related: [{ at: at.of('min'), message: 'The fewest.' }],
        });
      } else if (target >= 1 || target === 0) {
        report({
          at: at.of('target'),
          message: `The autoscaler of \`${name}\` aims at ${target * 100}% of its capacity, and ${target === 0 ? 'never has enough' : 'adds a replica only when all are full'}.`,
        });
      }
    }
  },
});

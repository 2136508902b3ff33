import { countOf } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** A step without a way back holds up all that follow. */
export const migrationOneWayStep = defineRule({
  code: 'structure/migration-one-way-step',
  severity: 'warning',
  summary: 'Only the last step of a migration has no way back.',
  help: 'Keep the old side up to date until the next step has proved itself, and write `reversible: true`.',

  check(model, report) {
    const steps = model.blueprint.migration?.steps ?? [];
    for (const [index, { context, reversible, at }] of steps.entries()) {
      const left = steps.length - index - 1;
      if (reversible || left === 0) continue;
      report({
        at: at.of('reversible'),
        message: `Step ${index + 1} (\`${context}\`) has no way back, and ${countOf(left, 'step follows', 'steps follow')} it: what they show to be wrong stays.`,
        fix: { title: 'Keep a way back', path: [...at.path, 'reversible'], value: true },
      });
    }
  },
});

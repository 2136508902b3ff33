import { printDuration } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** A bad release is the most frequent disaster. */
export const rollbackAboveRto = defineRule({
  code: 'deployment/rollback-above-rto',
  severity: 'warning',
  summary: 'Taking a version back takes no longer than the recovery time objective.',
  help: 'Keep the old version running until the new one has proved itself, and lower `rollback`.',

  check(model, report) {
    const { deployment, requirements } = model.blueprint;
    const rto = requirements.rtoMin?.value;
    if (rto === undefined || deployment.rollbackMs === undefined) return;
    const rtoMs = rto * 60_000;
    if (deployment.rollbackMs <= rtoMs) return;
    report({
      at: deployment.at.of('rollback'),
      message: `Taking a version back takes ${printDuration(deployment.rollbackMs)}, longer than the recovery time objective of ${printDuration(rtoMs)}.`,
      related: [{ at: requirementAt(model, 'rtoMin'), message: 'The requirement.' }],
    });
  },
});

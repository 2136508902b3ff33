import { REBUILD_MINUTES } from '../../../knowledge/rules-of-thumb.ts';
import { printDuration } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** A place that is lost has to be built again before anything is recovered. */
export const singleZoneAgainstRto = defineRule({
  code: 'deployment/single-zone-against-rto',
  severity: 'warning',
  summary: 'Where recovery must take less than an hour, the system stands in more than one zone.',
  help: 'Write `zones: 2` or more, or a topology of two regions.',

  check(model, report) {
    const { deployment, requirements } = model.blueprint;
    const rto = requirements.rtoMin?.value;
    if (rto === undefined || rto >= REBUILD_MINUTES) return;
    if (deployment.topology !== 'single-region' || deployment.zones > 1) return;
    report({
      at: deployment.at.of('zones'),
      message: `The system stands in one zone of one region, but must be back ${printDuration(rto * 60_000)} after that is lost.`,
      related: [{ at: requirementAt(model, 'rtoMin'), message: 'The requirement.' }],
      fix: { title: 'Two zones', path: [...deployment.at.path, 'zones'], value: 2 },
    });
  },
});

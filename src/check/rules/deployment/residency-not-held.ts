import { areaOfRegion, areaOfWord } from '../../../knowledge/region-areas.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** Data that must stay in a country leaves it with the first region, backup or log elsewhere. */
export const residencyNotHeld = defineRule({
  code: 'deployment/residency-not-held',
  severity: 'error',
  summary:
    'Where data must stay in a country or region, the deployment says so and has no region elsewhere.',
  help: 'Write `residency:` in `deployment` and choose regions inside.',

  check(model, report) {
    const { deployment, requirements } = model.blueprint;
    const wanted = requirements.dataResidency;
    const held = deployment.residency;
    if (wanted?.force === 'must' && held === undefined) {
      report({
        at: requirementAt(model, 'dataResidency'),
        message: `Data must stay in \`${wanted.value}\`, but the deployment does not hold it anywhere.`,
        fix: { title: 'Hold it there', path: ['deployment', 'residency'], value: wanted.value },
      });
    }
    const home = held ?? wanted?.value;
    const area = home === undefined ? undefined : areaOfWord(home);
    if (home === undefined || area === undefined) return;
    const away = deployment.regions.filter((region) => {
      const there = areaOfRegion(region);
      return there !== undefined && !there.includes(area);
    });
    if (away.length === 0) return;
    report({
      at: deployment.at.of('regions'),
      message: `Data must stay in \`${home}\`, but region \`${away[0]}\` lies elsewhere.`,
      related: [
        {
          at:
            held === undefined
              ? requirementAt(model, 'dataResidency')
              : deployment.at.of('residency'),
          message: 'Where data must stay.',
        },
      ],
    });
  },
});

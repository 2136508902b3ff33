import { defineRule } from '../../rule.ts';

/** Active-active with one region is active. */
export const topologyWithoutRegions = defineRule({
  code: 'deployment/topology-without-regions',
  severity: 'error',
  summary: 'A topology of several regions names several.',
  help: 'Name them under `regions`, or write `topology: single-region`.',

  check(model, report) {
    const { topology, regions, at } = model.blueprint.deployment;
    if (topology === 'single-region' || regions.length !== 1) return;
    report({
      at: at.of('topology'),
      message: `\`${topology}\` needs two regions or more, and \`${regions[0]}\` is the only one.`,
      related: [{ at: at.of('regions'), message: 'The regions.' }],
    });
  },
});

import { cyclesOf } from '../../analysis/cycles.ts';
import { hostOf, waitsOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

/** Services that wait for each other in a circle fail, scale and are released as one. */
export const serviceCycle = defineRule({
  code: 'structure/service-cycle',
  severity: 'error',
  summary: 'Services do not wait for each other in a circle.',
  help: 'Turn one of the calls round into an event, or host both contexts in one service.',

  check(model, report) {
    const waits = waitsOf(model)
      .map((wait) => ({ ...wait, from: hostOf(model, wait.from), to: hostOf(model, wait.to) }))
      .filter(({ from, to }) => from !== to);
    for (const cycle of cyclesOf(waits)) {
      const [first, ...others] = cycle;
      if (!first) continue;
      report({
        at: first.at(),
        message: `Services wait for each other in a circle: ${cycle.map(({ fact }) => fact()).join(', ')}.`,
        related: others.map(({ at, fact }) => ({ at: at(), message: `${fact()}.` })),
      });
    }
  },
});

import { cyclesOf } from '../../analysis/cycles.ts';
import { hostOf, waitsOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

/** Modules that call each other in a circle are one module. */
export const contextCycle = defineRule({
  code: 'structure/context-cycle',
  severity: 'warning',
  summary: 'Contexts in one service do not call each other in a circle.',
  help: 'Turn one of the calls into an event, or move what both need into one of them.',

  check(model, report) {
    const inside = waitsOf(model).filter(
      ({ from, to }) => model.context(to) && hostOf(model, from) === hostOf(model, to),
    );
    for (const cycle of cyclesOf(inside)) {
      const [first, ...others] = cycle;
      if (!first) continue;
      report({
        at: first.at(),
        message: `Contexts of \`${hostOf(model, first.from)}\` depend on each other in a circle: ${cycle.map(({ fact }) => fact()).join(', ')}.`,
        related: others.map(({ at, fact }) => ({ at: at(), message: `${fact()}.` })),
      });
    }
  },
});

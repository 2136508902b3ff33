import { MOST_DEPENDENCIES } from '../../../knowledge/rules-of-thumb.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { nameList } from '../../analysis/name-list.ts';
import { waitsOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

export const tooManyDependencies = defineRule({
  code: 'structure/too-many-dependencies',
  severity: 'warning',
  summary: 'A context waits for at most seven others.',
  help: 'Split the context, listen to events instead of asking, or let one context speak for several.',

  check(model, report) {
    for (const [name, waits] of groupBy(waitsOf(model), ({ from }) => from)) {
      const context = model.context(name);
      const targets = [...new Set(waits.map(({ to }) => to))];
      // Backends for a client are there to gather.
      if (!context || targets.length <= MOST_DEPENDENCIES) continue;
      report({
        at: context.at,
        message: `\`${name}\` waits for ${targets.length} others: ${nameList(targets)}. At 99.9% each they are all there ${(100 * 0.999 ** targets.length).toFixed(1)}% of the time.`,
      });
    }
  },
});

import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** Data of another context may be copied, cached or asked for each time: which one depends on how old it may be. */
export const compositionWithoutStaleness = defineRule({
  code: 'contracts/composition-without-staleness',
  severity: 'info',
  summary: 'A query that joins in data of other contexts says how old its answer may be.',
  help: 'Add `staleness:`, for example `staleness: 5s`; 0 asks the other contexts each time.',

  check(model, report) {
    for (const { name, queries } of model.blueprint.contexts) {
      for (const query of queries) {
        const foreign = query.composes.filter(
          (to) => to.includes('.') && !to.startsWith(`${name}.`),
        );
        if (foreign.length === 0 || query.stalenessMs !== undefined) continue;
        report({
          at: query.at.of('composes'),
          message: `\`${name}.${query.name}\` joins in ${nameList(foreign)} and does not say how old the answer may be.`,
        });
      }
    }
  },
});

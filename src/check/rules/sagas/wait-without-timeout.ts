import { nameList } from '../../analysis/name-list.ts';
import { hazardsOf, sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** An answer that never comes must be noticed by somebody. */
export const waitWithoutTimeout = defineRule({
  code: 'sagas/wait-without-timeout',
  severity: 'warning',
  summary: 'Every step of a saga whose answer can be lost has a limit.',
  help: 'Add `timeout:` to the flow (an unfinished saga is taken back after it), or to each step.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      const hazards = hazardsOf(model, flow, 'waits');
      const [first] = hazards;
      if (!first) continue;
      const steps = [...new Set(hazards.map(({ at }) => at.do))];
      report({
        at: first.at.at.of('do'),
        message: `Saga \`${flow.name}\` waits for ${nameList(steps)} without a limit: where an answer is lost, it never ends.`,
      });
    }
  },
});

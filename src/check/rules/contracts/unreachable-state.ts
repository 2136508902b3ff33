import type { Lifecycle } from '../../../blueprint/model/entity.ts';
import { lifecyclesOf, type Move } from '../../analysis/lifecycles.ts';
import { countOf, nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** A state that no command leads to is dead code in the business. */
export const unreachableState = defineRule({
  code: 'contracts/unreachable-state',
  severity: 'warning',
  summary: 'Commands lead from the first state of an entity to every other.',
  help: 'Add a command with `to:` that state, correct the `from:` of the commands that lead to it, or remove the state.',

  check(model, report) {
    for (const { entity, lifecycle, moves } of lifecyclesOf(model)) {
      const reached = reachedStates(lifecycle, moves);
      const lost = lifecycle.states.filter((state) => !reached.has(state));
      if (lost.length === 0) continue;
      const field = entity.fields.find(({ name }) => name === lifecycle.field);
      report({
        at: field?.at ?? entity.at,
        message: `No command leads \`${entity.context}.${entity.name}\` from \`${lifecycle.initial}\` to ${nameList(lost)}: ${countOf(lost.length, 'state')} of ${lifecycle.states.length} never ${lost.length === 1 ? 'occurs' : 'occur'}.`,
      });
    }
  },
});

function reachedStates({ initial }: Lifecycle, moves: readonly Move[]): ReadonlySet<string> {
  const reached = new Set([initial, ...moves.flatMap(({ creates, to }) => (creates ? [to] : []))]);
  for (const state of reached) {
    for (const { from, to } of moves) {
      if (from.length === 0 || from.includes(state)) reached.add(to);
    }
  }
  return reached;
}

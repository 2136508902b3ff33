import { wordsOf } from '../../../util/names.ts';
import { lifecyclesOf } from '../../analysis/lifecycles.ts';
import { defineRule } from '../../rule.ts';

/** Names of states in which somebody still waits for something. */
const WAITS = new Set([
  'pending',
  'waiting',
  'awaiting',
  'processing',
  'requested',
  'queued',
  'draft',
  'progress',
  'running',
  'held',
  'reserved',
  'submitted',
  'scheduled',
  'started',
  'suspended',
  'review',
]);

/** A state that says "not finished" and that nothing leaves keeps its records for ever. */
export const deadEndState = defineRule({
  code: 'contracts/dead-end-state',
  severity: 'info',
  summary: 'A state in which something is still to happen has a command that leaves it.',
  help: 'Add a command with this state in `from:`, also for the case that nothing happens: expire, cancel, fail.',

  check(model, report) {
    for (const { entity, lifecycle, moves } of lifecyclesOf(model)) {
      const leaves = (state: string) =>
        moves.some(
          ({ from, to, creates }) =>
            !creates && to !== state && (from.length === 0 || from.includes(state)),
        );
      for (const state of lifecycle.states) {
        // Where nothing leaves the first state, the others are unreachable: a finding of its own.
        const waits = state !== lifecycle.initial && wordsOf(state).some((word) => WAITS.has(word));
        if (!waits || leaves(state)) continue;
        const field = entity.fields.find(({ name }) => name === lifecycle.field);
        report({
          at: field?.at ?? entity.at,
          message: `No command takes \`${entity.context}.${entity.name}\` out of \`${state}\`.`,
        });
      }
    }
  },
});

import { MOST_CHOREOGRAPHED_STEPS } from '../../../knowledge/rules-of-thumb.ts';
import { ownerOf, sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

export const longChoreography = defineRule({
  code: 'sagas/long-choreography',
  severity: 'info',
  summary: 'A saga without a leader has at most four participants.',
  help: 'Write `mode: orchestrated`, with the context that knows the outcome as `coordinator`.',

  check(model, report) {
    for (const { name, saga, steps, at } of sagasOf(model)) {
      const participants = new Set(steps.map((step) => ownerOf(step.do)));
      if (saga.mode !== 'choreographed' || participants.size <= MOST_CHOREOGRAPHED_STEPS) continue;
      report({
        at: at.of('mode'),
        message: `Saga \`${name}\` has ${participants.size} participants and no leader: what happens is told nowhere but in ${participants.size} sets of policies.`,
        fix: {
          title: 'Let one context lead it',
          path: [...at.path, 'mode'],
          value: 'orchestrated',
        },
      });
    }
  },
});

import { printDuration } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf, lastPauseMs } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** Pauses that double without end soon last longer than anybody waits. */
export const withoutCap = defineRule({
  code: 'retries/without-cap',
  severity: 'warning',
  summary: 'Pauses that grow past the timeout of an attempt have a longest length.',
  help: 'Add `max:` to the backoff, for example `max: 1s`.',

  check(model, report) {
    for (const call of model.calls()) {
      const { retry, timeoutMs } = call;
      if (!retry?.backoff || retry.backoff.maxMs !== undefined || timeoutMs === undefined) continue;
      const attempts = attemptsOf(call);
      const pause = lastPauseMs(attempts, retry.backoff);
      if (pause <= timeoutMs) continue;
      report({
        at: retry.at.of('backoff'),
        message: `The pause before attempt ${attempts} at \`${targetOf(call)}\` grows to ${printDuration(retry.backoff.baseMs)} × 2^${attempts - 2} = ${printDuration(pause)}, more than the ${printDuration(timeoutMs)} that an attempt may take.`,
        fix: {
          title: `Pause for ${printDuration(timeoutMs)} at most`,
          path: [...retry.at.path, 'backoff', 'max'],
          value: printDuration(timeoutMs),
        },
      });
    }
  },
});

import type { Call } from '../../../blueprint/model/call.ts';
import { printDuration } from '../../../util/units.ts';
import { allowancesOf } from '../../analysis/allowance.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { inTurnMs } from '../../analysis/work.ts';
import { defineRule } from '../../rule.ts';

/** Each call may fit by itself and all of them in a row may not. */
export const sequenceOutlastsCaller = defineRule({
  code: 'timeouts/sequence-outlasts-caller',
  severity: 'warning',
  summary:
    'The calls that an operation makes one after another fit together into the time it is given.',
  help: 'Make independent calls side by side (`parallel: true`), shorten their timeouts, or move one to a message.',

  check(model, report) {
    const allowances = allowancesOf(model);
    const timed = model
      .calls()
      .filter((call) => call.during !== undefined && call.timeoutMs !== undefined);
    for (const calls of groupBy(timed, (call) => `${call.from}.${call.during}`).values()) {
      const longest = calls.reduce((one, other) => (share(other) > share(one) ? other : one));
      const allowance = allowances.forCall(longest);
      const total = inTurnMs(calls, timeoutOf);
      if (!allowance || total <= allowance.ms) continue;
      if (calls.some((call) => timeoutOf(call) >= allowance.ms)) continue;
      report({
        at: longest.at.of('timeout'),
        message: `The calls of \`${longest.from}.${longest.during}\` may take ${sumOf(calls)} = ${printDuration(total)} in turn, but ${allowance.fact()}.`,
        related: [{ at: allowance.at(), message: 'The time allowed is stated here.' }],
      });
    }
  },
});

function timeoutOf(call: Call): number {
  return call.timeoutMs ?? 0;
}

function share(call: Call): number {
  return call.parallel ? timeoutOf(call) : timeoutOf(call) * call.times;
}

function sumOf(calls: readonly Call[]): string {
  const sideBySide = calls.filter((call) => call.parallel).map(timeoutOf);
  const inRow = calls
    .filter((call) => !call.parallel)
    .map((call) =>
      call.times === 1
        ? printDuration(timeoutOf(call))
        : `${call.times} × ${printDuration(timeoutOf(call))}`,
    );
  const most = sideBySide.length > 0 ? [printDuration(Math.max(...sideBySide))] : [];
  return [...inRow, ...most].join(' + ');
}

import type { Call } from '../../blueprint/model/call.ts';
import type { Model } from '../model.ts';
import { happensDuring } from './call-graph.ts';
import { longestWaitMs } from './waiting.ts';

/** How long calls take together, in milliseconds: one after another, those side by side at once. */
export function inTurnMs(calls: readonly Call[], timeOf: (call: Call) => number): number {
  let inRow = 0;
  let sideBySide = 0;
  for (const call of calls) {
    if (call.parallel) sideBySide = Math.max(sideBySide, timeOf(call));
    else inRow += timeOf(call) * call.times;
  }
  return inRow + sideBySide;
}

/**
 * The longest that an operation of a context can wait for its calls, in milliseconds. Calls that
 * name the operation add up; of those that name none only the longest counts.
 */
export function longestWorkMs(model: Model, context: string, operation: string): number {
  const calls = model.callsFrom(context);
  const waitOf = (call: Call) => longestWaitMs(call) ?? 0;
  const named = calls.filter((call) => call.during === operation);
  const others = calls.filter(
    (call) => call.during === undefined && happensDuring(model, call, operation),
  );
  return Math.max(inTurnMs(named, waitOf), ...others.map(waitOf));
}

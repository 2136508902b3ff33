import type { Call } from '../model/call.ts';
import type { Backoff } from '../model/messaging.ts';

/** Attempts in all, the first included. */
export function attemptsOf(call: Call): number {
  return call.retry?.attempts ?? 1;
}

/** The longest that all pauses between attempts can take together: exponential, capped (full jitter draws below it). */
export function longestPausesMs(attempts: number, backoff: Backoff | undefined): number {
  if (!backoff) return 0;
  const { baseMs, maxMs = Number.POSITIVE_INFINITY } = backoff;
  let sum = 0;
  for (let pause = 0; pause < attempts - 1; pause++) sum += Math.min(maxMs, baseMs * 2 ** pause);
  return sum;
}

/** The longest a call can hold its caller: every attempt times out, every pause is full; undefined without a timeout. */
export function worstCaseMs(call: Call): number | undefined {
  if (call.timeoutMs === undefined) return undefined;
  return (
    call.times *
    (attemptsOf(call) * call.timeoutMs + longestPausesMs(attemptsOf(call), call.retry?.backoff))
  );
}

/**
 * Calls one after the other add up, calls side by side count once; undefined where one has no timeout.
 * A call inside the process needs none: it is work of the caller's own.
 */
export function worstCaseOfAll(calls: readonly Call[]): number | undefined {
  let sequential = 0;
  let parallel = 0;
  for (const call of calls) {
    const worst = worstCaseMs(call);
    if (worst === undefined && call.protocol === 'in-process') continue;
    if (worst === undefined) return undefined;
    if (call.parallel) parallel = Math.max(parallel, worst);
    else sequential += worst;
  }
  return sequential + parallel;
}

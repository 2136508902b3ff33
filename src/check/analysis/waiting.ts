import type { Call } from '../../blueprint/model/call.ts';
import type { Backoff } from '../../blueprint/model/messaging.ts';

/** Attempts of a call in all; 1 where nothing is retried. */
export function attemptsOf(call: Call): number {
  return Math.max(1, call.retry?.attempts ?? 1);
}

/**
 * The longest that all pauses between `attempts` can take together, in milliseconds: base · 2^n,
 * capped. Jitter only shortens them. In closed form, since a file may state any number of attempts.
 */
export function longestPausesMs(attempts: number, backoff: Backoff | undefined): number {
  const pauses = Math.max(0, attempts - 1);
  if (!backoff || backoff.baseMs === 0 || pauses === 0) return 0;
  const { baseMs, maxMs = Number.POSITIVE_INFINITY } = backoff;
  const growing = Math.min(pauses, Math.max(0, Math.ceil(Math.log2(maxMs / baseMs))));
  const capped = pauses - growing;
  return baseMs * (2 ** growing - 1) + (capped === 0 ? 0 : capped * maxMs);
}

/** The longest single pause, in milliseconds: the one before the last attempt. */
export function lastPauseMs(attempts: number, backoff: Backoff): number {
  if (attempts < 2) return 0;
  return Math.min(backoff.baseMs * 2 ** (attempts - 2), backoff.maxMs ?? Number.POSITIVE_INFINITY);
}

/** Whether a late answer makes the caller ask again. */
function retriesLateAnswers(call: Call): boolean {
  return attemptsOf(call) > 1 && (call.retry?.on.includes('timeout') ?? false);
}

/** How long a caller waits where the callee hangs, in milliseconds: every attempt and every pause. Undefined without a timeout. */
export function longestWaitMs(call: Call): number | undefined {
  if (call.timeoutMs === undefined || !retriesLateAnswers(call)) return call.timeoutMs;
  const attempts = attemptsOf(call);
  return attempts * call.timeoutMs + longestPausesMs(attempts, call.retry?.backoff);
}

import type { callShape } from '../blueprint/document/call-shape.ts';
import type { Breaker, Bulkhead, Call, Fallback, Retry } from '../blueprint/model/call.ts';
import type { Backoff } from '../blueprint/model/messaging.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';
import { bindOperation, dangling, type Scope } from './scope.ts';

type CallDocument = Infer<typeof callShape>;

/** Calls of a context or BFF. The protocol stays open here: it depends on where the target runs. */
export function resolveCalls(
  scope: Scope,
  from: string,
  documents: readonly CallDocument[] = [],
): readonly Call[] {
  return documents.flatMap((document) => resolveCall(scope, from, document) ?? []);
}

function resolveCall(scope: Scope, from: string, document: CallDocument): Call | undefined {
  const bound = bindOperation(scope, document.to.value, from, document.to.at);
  if (!bound) return undefined;
  const during = document.during && bindDuring(scope, from, document.during);
  return defined({
    from,
    during,
    target: { kind: bound.kind, name: bound.owner, operation: bound.member },
    protocol: document.protocol ?? 'rest',
    timeoutMs: document.timeout,
    retry: document.retries && resolveRetry(document.retries),
    breaker: document.breaker && resolveBreaker(document.breaker),
    bulkhead: document.bulkhead && resolveBulkhead(document.bulkhead),
    fallback: document.fallback && resolveFallback(scope, from, document.fallback),
    hedgeAfterMs: document.hedge,
    propagatesDeadline: document.deadline !== 'ignore',
    times: document.times ?? 1,
    parallel: document.parallel ?? false,
    hard: document.hard ?? document.fallback === undefined,
    because: document.because,
    at: document.at,
  });
}

function bindDuring(
  scope: Scope,
  from: string,
  during: NonNullable<CallDocument['during']>,
): string | undefined {
  const names = scope.contexts.get(from);
  const known = names ? [...names.commands, ...names.queries] : [];
  if (known.includes(during.value)) return during.value;
  return dangling(
    scope,
    'references/unknown-operation',
    `\`${from}\` has no operation \`${during.value}\`.`,
    during.value,
    known,
    during.at,
    `Name an operation of \`${from}\`.`,
  );
}

function resolveRetry(retry: NonNullable<CallDocument['retries']>): Retry {
  return defined({
    attempts: retry.attempts,
    backoff: retry.backoff ? resolveBackoff(retry.backoff) : DEFAULTS.backoff,
    budget: retry.budget,
    on: retry.on ?? DEFAULTS.retryOn,
    at: retry.at,
  });
}

export function resolveBackoff(
  backoff: NonNullable<NonNullable<CallDocument['retries']>['backoff']>,
): Backoff {
  return defined({
    baseMs: backoff.base,
    maxMs: backoff.max,
    jitter: backoff.jitter ?? 'full',
  });
}

function resolveBreaker(breaker: NonNullable<CallDocument['breaker']>): Breaker {
  const { failureRate, windowCalls, minimumCalls, openMs } = DEFAULTS.breaker;
  return defined({
    failureRate: breaker.failureRate ?? failureRate,
    windowCalls: breaker.windowCalls ?? windowCalls,
    windowMs: breaker.window,
    minimumCalls: breaker.minimumCalls ?? minimumCalls,
    openMs: breaker.open ?? openMs,
    slowCallMs: breaker.slowCall,
    at: breaker.at,
  });
}

function resolveBulkhead(bulkhead: NonNullable<CallDocument['bulkhead']>): Bulkhead {
  return defined({
    maxConcurrent: bulkhead.maxConcurrent,
    maxQueue: bulkhead.maxQueue,
    pool: bulkhead.pool,
    at: bulkhead.at,
  });
}

function resolveFallback(
  scope: Scope,
  from: string,
  fallback: NonNullable<CallDocument['fallback']>,
): Fallback {
  const to = fallback.to && bindOperation(scope, fallback.to.value, from, fallback.to.at);
  return defined({
    kind: fallback.kind,
    to: to && `${to.owner}.${to.member}`,
    description: fallback.description,
    at: fallback.at,
  });
}

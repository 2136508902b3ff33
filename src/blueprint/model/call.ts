import type { Place } from '../../diagnostics/place.ts';
import type { Backoff } from './messaging.ts';

export type Protocol =
  | 'rest'
  | 'grpc'
  | 'graphql'
  | 'soap'
  | 'in-process'
  | 'sql'
  | 'file'
  | 'mqtt'
  | 'websocket'
  | 'amqp';

/** A synchronous dependency: the caller waits for the answer. */
export interface Call {
  /** Context or BFF that calls. */
  readonly from: string;
  /** Operation of the caller during which it happens; any operation where absent. */
  readonly during?: string;
  readonly target: CallTarget;
  readonly protocol: Protocol;
  /** Time allowed for one attempt. */
  readonly timeoutMs?: number;
  readonly retry?: Retry;
  readonly breaker?: Breaker;
  readonly bulkhead?: Bulkhead;
  readonly fallback?: Fallback;
  /** A second request sent when the first is late. */
  readonly hedgeAfterMs?: number;
  /** The remaining time of the request is passed on. */
  readonly propagatesDeadline: boolean;
  /** How often it happens in one operation of the caller. */
  readonly times: number;
  /** Happens side by side with other calls of the operation. */
  readonly parallel: boolean;
  /** The caller fails where it fails; false where a fallback keeps the caller useful. */
  readonly hard: boolean;
  readonly because?: string;
  readonly at: Place;
}

export interface CallTarget {
  readonly kind: 'context' | 'external';
  readonly name: string;
  readonly operation?: string;
}

export interface Retry {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  readonly backoff?: Backoff;
  /** Share of requests that may be retries; undefined = no budget. */
  readonly budget?: number;
  /** What is retried: `unavailable`, `timeout`, `429`, `503`, `4xx`, `breaker-open` ... */
  readonly on: readonly string[];
  readonly at: Place;
}

export interface Breaker {
  /** Share of failures that opens it. */
  readonly failureRate: number;
  readonly windowCalls?: number;
  readonly windowMs?: number;
  readonly minimumCalls: number;
  readonly openMs: number;
  readonly slowCallMs?: number;
  readonly at: Place;
}

export interface Bulkhead {
  readonly maxConcurrent: number;
  readonly maxQueue?: number;
  /** Calls with the same pool share its slots. */
  readonly pool?: string;
  readonly at: Place;
}

export interface Fallback {
  readonly kind: 'cache' | 'default' | 'degrade' | 'queue' | 'call';
  /** For `call`: `context.operation` asked instead. */
  readonly to?: string;
  readonly description?: string;
  readonly at: Place;
}

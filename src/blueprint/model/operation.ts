import type { Place } from '../../diagnostics/place.ts';
import type { Field } from './entity.ts';

interface OperationBase {
  readonly name: string;
  readonly context: string;
  readonly description?: string;
  readonly roles: readonly string[];
  /** Open to callers without identity. */
  readonly public: boolean;
  /** Limits of its own; otherwise the gateway's hold. */
  readonly limit?: RateLimit;
  /** Time within which 99 of 100 answers are given by design. */
  readonly p99Ms?: number;
  readonly deadlineMs?: number;
  /** Requests per second at peak, where the share is known. */
  readonly peakRps?: number;
  readonly slo?: Slo;
  /** A business flow worth abusing (buying tickets, creating accounts): needs protection against automation. */
  readonly abusable: boolean;
  readonly deprecated?: Deprecation;
  readonly at: Place;
}

/** Changes something. */
export interface Command extends OperationBase {
  readonly kind: 'command';
  /** Entity it creates or acts on. */
  readonly entity?: string;
  readonly creates: boolean;
  /** States from which it is allowed; empty means any. */
  readonly from: readonly string[];
  readonly to?: string;
  readonly input: readonly Field[];
  /** Events of the same context. */
  readonly emits: readonly string[];
  /** How a repeated request is recognised. */
  readonly idempotency: 'natural' | 'key' | 'none';
  /** Takes longer than a request should: answers 202 and an operation to poll. */
  readonly long: boolean;
  readonly batch: boolean;
  /** Checks a version that the caller read before (ETag and If-Match). */
  readonly conditional: boolean;
}

/** Reads something. */
export interface Query extends OperationBase {
  readonly kind: 'query';
  readonly of: string;
  /** One by its identity, or a list. */
  readonly many: boolean;
  readonly filter: readonly string[];
  readonly sort: readonly string[];
  readonly search: readonly string[];
  readonly page: 'cursor' | 'offset' | 'keyset' | 'none';
  readonly maxPageSize?: number;
  /** Other contexts whose data is joined in: `customer.getCustomer`. */
  readonly composes: readonly string[];
  /** How old the answer may be. */
  readonly stalenessMs?: number;
}

export type Operation = Command | Query;

export interface RateLimit {
  readonly per: 'client' | 'user' | 'ip' | 'api-key' | 'tenant' | 'global';
  readonly requests: number;
  readonly windowMs: number;
  readonly algorithm: 'token-bucket' | 'leaky-bucket' | 'sliding-window' | 'fixed-window';
  readonly at: Place;
}

/** A service level objective over 30 days. */
export interface Slo {
  /** Share of requests that succeed. */
  readonly availability?: number;
  readonly p95Ms?: number;
  readonly p99Ms?: number;
  /** A latency that names no percentile. */
  readonly latencyMs?: number;
  readonly alerts: readonly BurnRateAlert[];
  readonly at: Place;
}

/** Fires where the error budget burns `burnRate` times too fast over both windows. */
export interface BurnRateAlert {
  readonly burnRate: number;
  readonly longMs: number;
  readonly shortMs: number;
  readonly severity: 'page' | 'ticket';
  readonly at: Place;
}

export interface Deprecation {
  /** ISO date. */
  readonly since?: string;
  readonly sunset?: string;
  readonly successor?: string;
}

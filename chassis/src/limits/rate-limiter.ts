import type { LimitDefinition } from '../definition.ts';

/** Callers that one limit remembers. Beyond it the one that was first seen is forgotten. */
const MAX_CALLERS = 10_000;

/** What is left of one caller's share. */
export interface Bucket {
  /** Whole tokens are requests that may be made at once. */
  tokens: number;
  filledAt: number;
  /** Whether the last request was let through. */
  allowed: boolean;
}

/** A token bucket for each caller: full, it lets a whole window's requests through at once, then they come at an even pace. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();
  readonly #capacity: number;
  readonly #tokensPerMs: number;
  readonly #prefix: string;
  readonly #maxCallers: number;
  /** Value of the header RateLimit-Policy. */
  readonly policy: string;

  constructor(limit: LimitDefinition, maxCallers = MAX_CALLERS) {
    this.#capacity = Math.max(1, limit.requests);
    this.#tokensPerMs = this.#capacity / Math.max(1, limit.windowMs);
    this.#prefix = `"${limit.per}";r=`;
    this.#maxCallers = maxCallers;
    const seconds = Math.max(1, Math.round(limit.windowMs / 1_000));
    this.policy = `"${limit.per}";q=${limit.requests};w=${seconds}`;
  }

  /** `now` in milliseconds of a clock that never goes back. */
  take(caller: string, now: number): Bucket {
    const bucket = this.#bucketOf(caller, now);
    const gained = (now - bucket.filledAt) * this.#tokensPerMs;
    bucket.tokens = Math.min(this.#capacity, bucket.tokens + gained);
    bucket.filledAt = now;
    bucket.allowed = bucket.tokens >= 1;
    if (bucket.allowed) bucket.tokens -= 1;
    return bucket;
  }

  /** Value of the header RateLimit. */
  rest(bucket: Bucket): string {
    const full = Math.ceil((this.#capacity - bucket.tokens) / this.#tokensPerMs / 1_000);
    return `${this.#prefix}${Math.floor(bucket.tokens)};t=${full}`;
  }

  /** Seconds until the next request may be made. */
  waitOf(bucket: Bucket): number {
    return Math.max(1, Math.ceil((1 - bucket.tokens) / this.#tokensPerMs / 1_000));
  }

  #bucketOf(caller: string, now: number): Bucket {
    const known = this.#buckets.get(caller);
    if (known !== undefined) return known;
    if (this.#buckets.size >= this.#maxCallers) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest);
        break;
      }
    }
    const fresh = { tokens: this.#capacity, filledAt: now, allowed: true };
    this.#buckets.set(caller, fresh);
    return fresh;
  }
}

import type { Place } from '../../diagnostics/place.ts';
import type { Call } from './call.ts';
import type { Entity } from './entity.ts';
import type { Event, Policy } from './messaging.ts';
import type { Command, Deprecation, Query, RateLimit } from './operation.ts';
import type { StatedAvailability } from './stated-availability.ts';

/** A bounded context: one purpose, one language, data of its own. */
export interface Context {
  readonly name: string;
  readonly purpose: string;
  readonly kind: 'core' | 'supporting' | 'generic';
  /** Team or person. */
  readonly owner?: string;
  /** The words of the brief that stand for it. */
  readonly terms: readonly string[];
  readonly store?: Store;
  readonly entities: readonly Entity[];
  readonly commands: readonly Command[];
  readonly queries: readonly Query[];
  readonly events: readonly Event[];
  readonly policies: readonly Policy[];
  readonly calls: readonly Call[];
  readonly api: Api;
  readonly caches: readonly Cache[];
  readonly jobs: readonly Job[];
  readonly webhooks: readonly Webhook[];
  /** State is the sum of its events. */
  readonly eventSourced: boolean;
  readonly snapshotEvery?: number;
  /** Reads are served from a model of their own. */
  readonly readModel: boolean;
  /** The rule that must hold at every moment. */
  readonly invariant?: string;
  readonly consistency: 'strong' | 'eventual';
  /** Name of the service that hosts it. */
  readonly service: string;
  readonly at: Place;
}

export interface Store extends StatedAvailability {
  /** Technology id. */
  readonly engine: string;
  /** Schema or database; two contexts with the same one share data. */
  readonly schema: string;
  readonly replicas: number;
  readonly readReplicas: number;
  readonly maxConnections?: number;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  readonly backup?: Backup;
  readonly encrypted: boolean;
  readonly partitionBy?: string;
  /** Other contexts allowed to read it directly: an exception that wants a reason. */
  readonly readBy: readonly string[];
  readonly persistent: boolean;
  readonly at: Place;
}

export interface Backup {
  readonly everyMs: number;
  readonly restoreMs?: number;
  readonly tested: boolean;
  readonly at: Place;
}

/** How a context speaks to its clients. */
export interface Api {
  readonly rest: boolean;
  readonly graphql: boolean;
  readonly grpc: boolean;
  readonly websocket: boolean;
  readonly sse: boolean;
  readonly version: string;
  readonly versioning: 'url' | 'header' | 'media-type';
  readonly deprecated?: Deprecation;
  readonly errors: 'problem+json' | 'custom' | 'none';
  readonly hypermedia: boolean;
  readonly maxBodyBytes?: number;
  readonly maxPageSize?: number;
  readonly maxDepth?: number;
  readonly maxCost?: number;
  readonly limit?: RateLimit;
  readonly at: Place;
}

export interface Cache {
  readonly name: string;
  /** Query of the context, or `context.query`, whose answers it keeps. */
  readonly of: string;
  readonly technology: string;
  readonly layer: 'application' | 'api' | 'cdn' | 'client';
  readonly pattern:
    | 'cache-aside'
    | 'read-through'
    | 'write-through'
    | 'write-behind'
    | 'refresh-ahead';
  readonly ttlMs?: number;
  /** Share of the TTL by which expiry is spread. */
  readonly jitter?: number;
  readonly singleFlight: boolean;
  readonly staleWhileRevalidateMs?: number;
  readonly negativeTtlMs?: number;
  /** Events after which entries are dropped: `context.Event`. */
  readonly invalidatedBy: readonly string[];
  readonly hitRatio?: number;
  readonly tags: readonly string[];
  readonly warm: boolean;
  readonly at: Place;
}

export interface Job {
  readonly name: string;
  /** Command of the context. */
  readonly do: string;
  /** Cron expression in UTC; absent for jobs queued by commands. */
  readonly schedule?: string;
  readonly priority: number;
  readonly maxAttempts?: number;
  readonly timeoutMs?: number;
  readonly deadLetter: boolean;
  readonly progress: boolean;
  readonly at: Place;
}

/** Events sent to addresses that customers register. */
export interface Webhook {
  readonly name: string;
  readonly events: readonly string[];
  readonly signature: 'standard-webhooks' | 'hmac-sha256' | 'none';
  readonly maxAttempts?: number;
  readonly windowMs?: number;
  readonly timeoutMs?: number;
  /** Outgoing addresses are checked against private ranges and an allow-list. */
  readonly egressAllowList: boolean;
  readonly at: Place;
}

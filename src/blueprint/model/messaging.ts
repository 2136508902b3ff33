import type { Place } from '../../diagnostics/place.ts';
import type { Field } from './entity.ts';
import type { StatedAvailability } from './stated-availability.ts';

/** Something that happened, told to whoever wants to know. */
export interface Event {
  readonly name: string;
  readonly context: string;
  readonly description?: string;
  readonly entity?: string;
  readonly version: number;
  /** Payload: fields of the entity, or fields of its own. */
  readonly carries: readonly Field[];
  /** Field by which messages keep their order; the identity of the entity unless said otherwise. */
  readonly key?: string;
  readonly compatibility: 'backward' | 'forward' | 'full' | 'none';
  /** Consumers outside this blueprint. */
  readonly external: boolean;
  readonly retentionMs?: number;
  readonly at: Place;
}

/** "On this event, do that command." */
export interface Policy {
  readonly context: string;
  /** `context.Event` or `external.Event`. */
  readonly on: string;
  /** Command of this context. */
  readonly do: string;
  /** How a message delivered twice is recognised. */
  readonly dedupe: 'inbox' | 'natural' | 'none';
  readonly maxAttempts?: number;
  readonly deadLetter: boolean;
  readonly at: Place;
}

export interface Broker extends StatedAvailability {
  /** Technology id; `in-process` where contexts share a process. */
  readonly technology: string;
  /** Events are stored in the transaction that changes the data, then relayed. */
  readonly outbox: boolean;
  readonly inbox: boolean;
  readonly maxAttempts?: number;
  readonly deadLetter: boolean;
  readonly retryBackoff?: Backoff;
  readonly ordering: 'per-key' | 'global' | 'none';
  readonly partitions?: number;
  readonly consumersPerGroup?: number;
  readonly retentionMs?: number;
  readonly dedupeWindowMs?: number;
  readonly queueLimit?: number;
  readonly prefetch?: number;
  readonly visibilityTimeoutMs?: number;
  readonly handlerTimeoutMs?: number;
  /** A consumer outage that the queues must survive. */
  readonly outageMs?: number;
  readonly schema: 'json-schema' | 'avro' | 'protobuf';
  readonly at: Place;
}

export interface Backoff {
  readonly baseMs: number;
  readonly maxMs?: number;
  readonly jitter: 'full' | 'equal' | 'none';
}

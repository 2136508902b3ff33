import type { Caller, Data } from './definition.ts';
import type { Row } from './ports.ts';

/** What HTTP, policies and sagas ask a context to do. One engine serves all three, so a rule holds for all of them. */
export interface Engine {
  readonly command: (name: string, request: CommandRequest) => Promise<CommandAnswer>;
  readonly query: (name: string, request: QueryRequest) => Promise<QueryAnswer>;
}

/** A context as sagas see it. */
export interface Participant extends Engine {
  /**
   * For a command of which nobody knows whether it was carried out: gives its answer where it was, and otherwise makes sure
   * that it never will be, should it still be on its way (a tombstone under its idempotency key).
   */
  readonly settle: (name: string, request: CommandRequest) => Promise<CommandAnswer | undefined>;
  /** Identity of the first record whose field has this value. */
  readonly find: (entity: string, field: string, value: unknown) => Promise<string | undefined>;
}

export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
}

export interface CommandRequest {
  readonly caller: Caller;
  /** Record to work on; absent where one is created. */
  readonly id?: string;
  readonly input: Data;
  /** Version that the caller read, from If-Match. */
  readonly version?: number;
  /** A repeated request with the same key and caller gets the first answer and has no second effect. */
  readonly idempotencyKey?: string;
  readonly trace: Trace;
  /** Moment (milliseconds since 1970) after which nobody waits for the answer. */
  readonly deadline: number;
}

export interface CommandAnswer {
  /** `cancelled`: it was called off before it came, see `settle`. */
  readonly outcome: 'created' | 'changed' | 'deleted' | 'done' | 'cancelled';
  /** The record as it is now; absent where none is left or none was touched. */
  readonly row?: Row;
  readonly version?: number;
}

export interface QueryRequest {
  readonly caller: Caller;
  readonly id?: string;
  /** Query parameters, validated: filters by their names, `sort`, `q`, `limit`, `cursor`, `offset`, `after`. */
  readonly parameters: Data;
  readonly trace: Trace;
  readonly deadline: number;
}

/** Fields that a record does not have are absent from its row, never null. */
export type QueryAnswer =
  | { readonly kind: 'one'; readonly row: Row; readonly version: number }
  | { readonly kind: 'many'; readonly items: readonly Row[]; readonly page: PageAnswer };

export interface PageAnswer {
  /** Parameters that ask for the next page; absent on the last. */
  readonly next?: Readonly<Record<string, string>>;
  /** Only for `offset` pages. */
  readonly total?: number;
}

/**
 * The world as the chassis sees it. Only the adapters behind these interfaces touch time, chance, network or disk, so the
 * same code runs against real servers and in a simulation that a seed decides.
 */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly database: Database;
  readonly bus: Bus;
  readonly log: Log;
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; the answer takes it back. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface Random {
  /** Version 7: later ones sort after earlier ones. */
  readonly uuid: () => string;
  /** Lower-case hexadecimal digits. */
  readonly hex: (digits: number) => string;
  /** At least 0, below 1. */
  readonly fraction: () => number;
}

export type Row = Record<string, unknown>;

/** Runs SQL. Values come back JSON-ready: timestamps as ISO texts, numerics as texts, bigints as numbers. */
export interface Sql {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
}

export interface Database extends Sql {
  /** Commits what `work` did, or nothing of it. */
  readonly transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Runs several statements without values. */
  readonly script: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A CloudEvent 1.0 as it travels. */
export interface Message {
  /** The same for every delivery. */
  readonly id: string;
  /** Context that tells. */
  readonly source: string;
  /** `shop.order.OrderPlaced.v1` */
  readonly type: string;
  /** What it happened to; messages of one subject keep their order. */
  readonly subject: string;
  readonly time: string;
  readonly data: Row;
  readonly correlationId: string;
  readonly traceparent: string;
}

/** Takes messages of one consumer; what it does not throw for is done. */
export type Consume = (messages: readonly Message[]) => Promise<void>;

export interface Bus {
  /** Resolves when the bus answers for the messages: only then may their senders forget them. */
  readonly publish: (messages: readonly Message[]) => Promise<void>;
  /** `group` shares the work among processes: each message goes to one member of each group. */
  readonly subscribe: (group: string, types: readonly string[], consume: Consume) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One line of JSON each. Values must not be secrets. */
export interface Log {
  readonly info: (message: string, fields?: Row) => void;
  readonly warn: (message: string, fields?: Row) => void;
  readonly error: (message: string, fields?: Row) => void;
}

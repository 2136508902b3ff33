import type { Caller, Data, SagaData } from '../definition.ts';
import type { Row } from '../ports.ts';

/** A saga as its table keeps it. */
export interface Saga {
  readonly id: string;
  readonly name: string;
  readonly status: 'running' | 'compensating' | 'completed' | 'compensated';
  /** Running: the next step to do. Compensating: steps below it are still to be undone. */
  readonly step: number;
  readonly data: SagaData & {
    /** Answers by the place of their step: two steps may ask for the same command. */
    readonly made: Readonly<Record<number, readonly Data[]>>;
  };
  readonly caller: Caller;
  readonly correlationId: string;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly version: number;
}

export const SAGA_COLUMNS =
  'id, name, status, step, data, caller, correlation_id, attempts, started_at, deadline, version';

export function sagaFrom(row: Row): Saga {
  const id = String(row['id']);
  // `data` and `caller` were written by the command that began the saga, or by `save`.
  const data = row['data'] as Saga['data'];
  return {
    id,
    name: String(row['name']),
    status: statusOf(row['status']),
    step: Number(row['step']),
    data: { ...data, made: data.made ?? {}, id, startedAt: String(row['started_at']) },
    caller: row['caller'] as Caller,
    correlationId: String(row['correlation_id']),
    attempts: Number(row['attempts']),
    deadline: Date.parse(String(row['deadline'])),
    version: Number(row['version']),
  };
}

function statusOf(value: unknown): Saga['status'] {
  switch (value) {
    case 'compensating':
    case 'completed':
    case 'compensated':
      return value;
    default:
      return 'running';
  }
}

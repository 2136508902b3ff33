import type { Message, Row } from '../ports.ts';

/** Columns of the outbox that make a message, in the order of their sequence. */
export const OUTBOX_COLUMNS = 'sequence, id, event, subject, data, at, correlation_id, traceparent';

/** A row of the outbox as the CloudEvent that travels. */
export function messageFrom(row: Row, source: string, type: string): Message {
  return {
    id: String(row['id']),
    source,
    type,
    subject: String(row['subject']),
    time: String(row['at']),
    data: recordOf(row['data']),
    correlationId: String(row['correlation_id']),
    traceparent: String(row['traceparent']),
  };
}

export function recordOf(value: unknown): Row {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}

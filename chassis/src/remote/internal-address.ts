/** What services ask each other, beside the operations for everybody. */
export const INTERNAL_OPERATIONS = ['commands', 'settle', 'queries', 'find'] as const;

export type InternalOperation = (typeof INTERNAL_OPERATIONS)[number];

/** Milliseconds that the caller still waits: a moment would need clocks that agree. */
export const DEADLINE_HEADER = 'x-deadline-ms';

/** `name`: a command, a query, or the entity to find. */
export function internalPath(context: string, operation: InternalOperation, name: string): string {
  return `/internal/${encodeURIComponent(context)}/${operation}/${encodeURIComponent(name)}`;
}

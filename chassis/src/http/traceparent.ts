const TRACEPARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

export interface RemoteTrace {
  readonly traceId: string;
  readonly parentId: string;
}

/** Reads W3C Trace Context. What is not well formed is no trace: a new one begins. */
export function parseTraceparent(header: string): RemoteTrace | undefined {
  const [, traceId, parentId] = TRACEPARENT.exec(header) ?? [];
  return traceId === undefined || parentId === undefined ? undefined : { traceId, parentId };
}

/** What telemetry asks of the process that it runs in. */
export interface Host {
  /** Milliseconds, with fractions, since some fixed moment. Never goes back, unlike the time of day. */
  readonly elapsed: () => number;
  /** 99th percentile of the event loop's delay in milliseconds since this was last asked. */
  readonly eventLoopDelay: () => number;
  readonly memory: () => Memory;
  /** Seconds of processor time used so far. */
  readonly processorTime: () => number;
}

export interface Memory {
  readonly residentBytes: number;
  readonly heapUsedBytes: number;
}

import type { Clock, Log } from '../ports.ts';

const CAPACITY = 8_192;
const EXPORT_EVERY_MS = 1_000;

/** One piece of work of a trace. */
export interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty where the trace begins here. */
  readonly parentId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** HTTP status, or 0 where there is none. */
  readonly status: number;
}

/** Takes spans to where they are looked at. What it throws is logged, and those spans are lost. */
export type SpanExporter = (spans: readonly Span[]) => Promise<void>;

/** Keeps the latest spans for an exporter. Writing one is an assignment; when the exporter falls behind, the oldest go. */
export class Spans {
  readonly #ring: (Span | undefined)[] = new Array(CAPACITY).fill(undefined);
  #written = 0;
  #read = 0;
  #dropped = 0;
  #stop: () => void = () => {};

  get dropped(): number {
    return this.#dropped;
  }

  record(span: Span): void {
    this.#ring[this.#written & (CAPACITY - 1)] = span;
    this.#written += 1;
  }

  /** All that was recorded since the last time and is still there, oldest first. */
  drain(): readonly Span[] {
    const lost = Math.max(0, this.#written - this.#read - CAPACITY);
    this.#dropped += lost;
    const spans: Span[] = [];
    for (let index = this.#read + lost; index < this.#written; index += 1) {
      const span = this.#ring[index & (CAPACITY - 1)];
      if (span !== undefined) spans.push(span);
    }
    this.#read = this.#written;
    return spans;
  }

  start(exporter: SpanExporter, clock: Clock, log: Log): void {
    let isStopped = false;
    let cancel: () => void = () => {};
    const next = () => {
      if (!isStopped)
        cancel = clock.after(EXPORT_EVERY_MS, () => void this.flush(exporter, log).then(next));
    };
    this.#stop = () => {
      isStopped = true;
      cancel();
    };
    next();
  }

  async flush(exporter: SpanExporter, log: Log): Promise<void> {
    const spans = this.drain();
    if (spans.length === 0) return;
    try {
      await exporter(spans);
    } catch (error) {
      log.warn('spans were not exported', { count: spans.length, error: String(error) });
    }
  }

  stop(): void {
    this.#stop();
  }
}

/** Spans as lines of JSON, for a file or the standard output. */
export function spanLines(spans: readonly Span[]): string {
  return spans
    .map(
      ({ name, traceId, spanId, parentId, startedAt, durationMs, status }) =>
        `${JSON.stringify({ name, traceId, spanId, parentId, startedAt, durationMs, status })}\n`,
    )
    .join('');
}

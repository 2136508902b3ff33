import type { Span } from './spans.ts';

/** One line of JSON for each request, written by hand: a general writer takes longer for it than the request did. */
export class AccessLog {
  readonly #line: (text: string) => void;
  #lastMs = Number.NaN;
  #lastIso = '';

  constructor(line: (text: string) => void) {
    this.#line = line;
  }

  /** `route` is JSON already. The address asked for is left out: it may hold what people searched for. */
  write(route: string, span: Span, subject: string): void {
    this.#line(
      `{"time":"${this.#iso(span.startedAt)}","level":"info","message":"request","route":${route},"status":${span.status},"durationUs":${Math.round(span.durationMs * 1_000)},"traceId":"${span.traceId}","spanId":"${span.spanId}","subject":${JSON.stringify(subject)}}\n`,
    );
  }

  /** Many requests begin in one millisecond: its text is made once. */
  #iso(ms: number): string {
    if (ms !== this.#lastMs) {
      this.#lastMs = ms;
      this.#lastIso = new Date(ms).toISOString();
    }
    return this.#lastIso;
  }
}

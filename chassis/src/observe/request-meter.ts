/** Bounds in seconds that OpenTelemetry's conventions recommend for the duration of requests. */
export const DURATION_BOUNDS: readonly number[] = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
];

/** Index of the sum, behind a count for each bound and one for all that is slower. */
const SUM = DURATION_BOUNDS.length + 1;
const STATUSES = 600;

/** Counts and times the answers of one route, by status. It allocates once for each status, not for each request. */
export class RequestMeter {
  readonly method: string;
  /** Template of the path, never a path itself: those are without end. */
  readonly route: string;
  readonly #byStatus: (Float64Array | undefined)[] = new Array(STATUSES).fill(undefined);

  constructor(method: string, route: string) {
    this.method = method;
    this.route = route;
  }

  observe(status: number, seconds: number): void {
    let cells = this.#byStatus[status];
    if (cells === undefined) {
      cells = new Float64Array(SUM + 1);
      this.#byStatus[status] = cells;
    }
    let index = 0;
    while (index < DURATION_BOUNDS.length && seconds > (DURATION_BOUNDS[index] ?? 0)) index += 1;
    cells[index] = (cells[index] ?? 0) + 1;
    cells[SUM] = (cells[SUM] ?? 0) + seconds;
  }

  /** For each status seen: how many were at most as slow as each bound, how many there were, and seconds in all. */
  *read(): Generator<{
    readonly status: number;
    readonly cumulative: readonly number[];
    readonly count: number;
    readonly seconds: number;
  }> {
    for (const [status, cells] of this.#byStatus.entries()) {
      if (cells === undefined) continue;
      let count = 0;
      const cumulative = DURATION_BOUNDS.map((_, index) => {
        count += cells[index] ?? 0;
        return count;
      });
      const seconds = cells[SUM] ?? 0;
      yield { status, cumulative, count: count + (cells[SUM - 1] ?? 0), seconds };
    }
  }
}

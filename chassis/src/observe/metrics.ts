import { DURATION_BOUNDS, RequestMeter } from './request-meter.ts';

interface Instrument {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge';
  readonly read: () => number;
}

export interface Counter {
  readonly add: (count?: number) => void;
}

const DURATION = 'http_server_request_duration_seconds';

/** The numbers of this process in the text format of Prometheus. Names follow OpenTelemetry's conventions. */
export class Metrics {
  readonly #instruments: Instrument[] = [];
  readonly #meters: RequestMeter[] = [];

  /** `read` is asked each time somebody looks. */
  gauge(name: string, help: string, read: () => number): void {
    this.#instruments.push({ name, help, type: 'gauge', read });
  }

  /** A counter that somebody else keeps. */
  total(name: string, help: string, read: () => number): void {
    this.#instruments.push({ name, help, type: 'counter', read });
  }

  counter(name: string, help: string): Counter {
    let sum = 0;
    this.total(name, help, () => sum);
    return {
      add: (count = 1) => {
        sum += count;
      },
    };
  }

  requests(method: string, route: string): RequestMeter {
    const meter = new RequestMeter(method, route);
    this.#meters.push(meter);
    return meter;
  }

  text(): string {
    const lines = this.#instruments.flatMap(({ name, help, type, read }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      `${name} ${read()}`,
    ]);
    return `${[...lines, ...this.#durations()].join('\n')}\n`;
  }

  #durations(): readonly string[] {
    const lines = this.#meters.flatMap((meter) =>
      [...meter.read()].flatMap((row) => linesOf(meter, row)),
    );
    return [
      `# HELP ${DURATION} Duration of HTTP requests.`,
      `# TYPE ${DURATION} histogram`,
      ...lines,
    ];
  }
}

type Reading = ReturnType<RequestMeter['read']> extends Generator<infer Row> ? Row : never;

function linesOf(
  meter: RequestMeter,
  { status, cumulative, count, seconds }: Reading,
): readonly string[] {
  const labels = `http_request_method="${meter.method}",http_route="${escapeLabel(meter.route)}",http_response_status_code="${status}"`;
  return [
    ...DURATION_BOUNDS.map(
      (bound, index) => `${DURATION}_bucket{${labels},le="${bound}"} ${cumulative[index]}`,
    ),
    `${DURATION}_bucket{${labels},le="+Inf"} ${count}`,
    `${DURATION}_sum{${labels}} ${seconds}`,
    `${DURATION}_count{${labels}} ${count}`,
  ];
}

function escapeLabel(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

import type { ServedOperation } from './operations.ts';
import { freshIdentity } from './records.ts';
import type { ServedSystem, Somebody } from './serve-system.ts';

export interface Asking {
  /** Undefined: without a token. */
  readonly as?: Somebody | undefined;
  readonly id?: string;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** Undefined takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** What breaks the contract. */
  readonly wrong: readonly string[];
  /** What Prism has to say, if it stands in between. */
  readonly violations: readonly Violation[];
}

export interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

export function freshKey(): string {
  return freshIdentity('uuid');
}

/** Calls an operation as its contract says, but for what is asked for. */
export async function ask(
  system: ServedSystem,
  served: ServedOperation,
  asking: Asking,
  origin = system.url,
): Promise<Answer> {
  const { path, method, judge } = served;
  const query = new URLSearchParams(asking.query);
  const id = encodeURIComponent(asking.id ?? freshIdentity('uuid'));
  const mark = query.size > 0 ? `?${query}` : '';
  const response = await fetch(`${origin}${path.replace(/\{[^}]*\}/, () => id)}${mark}`, {
    method: method.toUpperCase(),
    headers: await headersFor(system, served, asking),
    ...(asking.body === undefined ? {} : { body: bodyOf(asking.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: objectIn(text),
    wrong: judge(response.status, response.headers, text),
    violations: JSON.parse(response.headers.get('sl-violations') ?? '[]'),
  };
}

async function headersFor(
  system: ServedSystem,
  { spec }: ServedOperation,
  asking: Asking,
): Promise<Headers> {
  const headers = new Headers();
  const required = spec.parameters?.filter((one) => one.in === 'header' && one.required) ?? [];
  for (const { name, example } of required) headers.set(name, String(example));
  if (headers.has('idempotency-key')) headers.set('idempotency-key', freshKey());
  if (headers.has('if-match')) headers.set('if-match', '"1"');
  if (asking.as) headers.set('authorization', `Bearer ${await system.tokenOf(asking.as)}`);
  const [type] = Object.keys(spec.requestBody?.content ?? {});
  if (type !== undefined && asking.body !== undefined) headers.set('content-type', type);
  setAll(headers, asking.headers ?? {});
  return headers;
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string'
    ? body
    : body instanceof Uint8Array
      ? new Uint8Array(body)
      : JSON.stringify(body);
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function setAll(headers: Headers, given: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
}

import { Script } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import type { Engine } from '../engine.ts';
import type { Span } from '../observe/spans.ts';
import { serveShop } from '../testing/serve-shop.ts';
import { until } from '../testing/until.ts';
import type { ServerOptions } from './server-options.ts';

const ID = '0190a000-0000-7000-8000-000000000000';
const ORDER = { id: ID, customerId: 'ann', status: 'draft', lines: [{ sku: 'A', quantity: 1 }] };
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** Serves the shop with another answer to all queries. */
async function serve(options: Partial<ServerOptions> = {}, query?: Engine['query']) {
  const shop = await serveShop('memory', options, (engine) =>
    query ? { ...engine, query } : engine,
  );
  closers.push(shop.close);
  const authorization = `Bearer ${await shop.tokenOf('clerk', 'sam')}`;
  const get = (path: string, init: RequestInit = {}) =>
    fetch(shop.url + path, { ...init, headers: { authorization, ...init.headers } });
  const text = async (path: string) => (await get(path)).text();
  return { shop, get, text };
}

async function codeOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}

/** A query that answers when the test lets it. */
function gate() {
  let release: () => void = () => {};
  let arrived: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const query: Engine['query'] = async () => {
    arrived();
    await opened;
    return { kind: 'one', row: ORDER, version: 1 };
  };
  return { query, release, reached };
}

test('a bug is told without its inside, and logged with it', async () => {
  const { shop, get } = await serve({}, async () => {
    throw new Error('connect postgres://app:hunter2@db');
  });
  const response = await get(`/v1/orders/${ID}`);
  const text = await response.text();
  const { code, traceId } = JSON.parse(text);
  expect([response.status, code]).toEqual([500, 'internal-error']);
  expect(text).not.toContain('hunter2');
  const error = expect.objectContaining({ message: 'connect postgres://app:hunter2@db' });
  const route = 'GET /v1/orders/{orderId}';
  expect(shop.logged).toEqual([['a request failed', { route, traceId, error }]]);
});

test('a field that is missing, though it should be there, does not hide the rest', async () => {
  const row = { ...ORDER, customerId: undefined, lines: [{ quantity: 1 }] };
  const { get } = await serve({}, async () => ({ kind: 'one', row, version: 1 }));
  const response = await get(`/v1/orders/${ID}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ id: ID, status: 'draft', lines: [{ quantity: 1 }] });
});

test('an answer that cannot be written is a bug too', async () => {
  const row = { ...ORDER, lines: [{ sku: 'A', quantity: 'many' }] };
  const { get } = await serve({}, async () => ({ kind: 'one', row, version: 1 }));
  const response = await get(`/v1/orders/${ID}`);
  expect([response.status, await codeOf(response)]).toEqual([500, 'internal-error']);
  expect(response.headers.get('etag')).toBeNull();
});

test('what the contract does not list stays inside', async () => {
  const row = { ...ORDER, margin: '12 %', passwordHash: 'x' };
  const { get } = await serve({}, async () => ({ kind: 'one', row, version: 1 }));
  expect(await (await get(`/v1/orders/${ID}`)).json()).toEqual(ORDER);
});

test('who waits too long is told so, and the answer that comes later goes nowhere', async () => {
  const { query, release } = gate();
  const { get, shop, text } = await serve({}, query);
  const response = await get(`/v1/orders/${ID}`, { headers: { 'x-deadline-ms': '1' } });
  expect([response.status, await codeOf(response)]).toEqual([503, 'unavailable']);
  expect(response.headers.get('retry-after')).toBe('1');
  release();
  await until(
    async () => (await text('/metrics')).includes('http_server_active_requests 0'),
    'nothing is at work',
  );
  expect(shop.logged).toEqual([]);
});

test('a request whose caller hangs up is not counted for ever', async () => {
  const { query, release, reached } = gate();
  const { get, text } = await serve({}, query);
  const hangUp = new AbortController();
  const { signal } = hangUp;
  const asked = get(`/v1/orders/${ID}`, { signal, headers: { 'x-deadline-ms': '100' } });
  await reached;
  hangUp.abort();
  await expect(asked).rejects.toThrow();
  release();
  await until(
    async () => (await text('/metrics')).includes('http_server_active_requests 0'),
    'nothing is at work',
  );
});

test('above the limit requests are turned away, but operators are answered', async () => {
  const { query, release, reached } = gate();
  const { get } = await serve({ overload: { maxEventLoopDelayMs: 1e6, maxInFlight: 1 } }, query);
  const first = get(`/v1/orders/${ID}`);
  await reached;
  const second = await get(`/v1/orders/${ID}`);
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await get('/health/live')).status).toBe(200);
  release();
  expect((await first).status).toBe(200);
});

test('requests are counted and timed by route and status, never by path', async () => {
  const { get, text } = await serve();
  await get(`/v1/orders/${ID}`);
  await get('/v1/orders?limit=5');
  await get('/nowhere/at/all');
  const metrics = await text('/metrics');
  const count = (route: string, status: number) =>
    `http_server_request_duration_seconds_count{http_request_method="GET",http_route="${route}",http_response_status_code="${status}"} 1`;
  expect(metrics).toContain(count('/v1/orders/{orderId}', 404));
  expect(metrics).toContain(count('/v1/orders', 200));
  expect(metrics).not.toContain(ID);
  expect(metrics).not.toContain('nowhere');
  for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_delay_p99_seconds']) {
    expect(metrics).toMatch(new RegExp(`^${name} [0-9.e-]+$`, 'm'));
  }
});

test('each request leaves one line and one span, which say the same', async () => {
  const spans: Span[] = [];
  const { shop, get } = await serve({ spanExporter: async (some) => void spans.push(...some) });
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  await get('/v1/orders?status=draft&limit=3', { headers: { traceparent } });
  await shop.app.close();
  expect(shop.lines.length).toBe(1);
  const line = JSON.parse(shop.lines[0] ?? '');
  expect(line).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    level: 'info',
    message: 'request',
    route: 'GET /v1/orders',
    status: 200,
    durationUs: expect.any(Number),
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    subject: 'sam',
  });
  expect(spans.length).toBe(1);
  expect(spans[0]).toMatchObject({
    name: 'GET /v1/orders',
    traceId: line.traceId,
    spanId: line.spanId,
    parentId: '00f067aa0ba902b7',
    status: 200,
  });
});

test('health tells of the start, of what is broken, and of nothing that nobody needs to know', async () => {
  let finish: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let isUp = true;
  const database = async () => {
    if (!isUp) throw new Error('password=hunter2');
  };
  const { get } = await serve({ started, checks: { database } });
  const status = async (path: string) => (await get(path)).status;
  expect([await status('/health/startup'), await status('/health/ready')]).toEqual([503, 503]);
  finish();
  await started;
  expect([await status('/health/startup'), await status('/health/ready')]).toEqual([200, 200]);
  isUp = false;
  const broken = await get('/health/ready');
  expect(broken.status).toBe(503);
  expect(await broken.json()).toEqual({ status: 'fail', checks: { database: 'fail' } });
  expect(await status('/health/live')).toBe(200);
});

test('the page of the interface loads nothing from elsewhere', async () => {
  const openApi = async (context: string) =>
    context === 'orders' ? 'openapi: 3.1.0\n' : undefined;
  const { get, text } = await serve({ openApi });
  const page = await get('/docs');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const html = await page.text();
  expect(html).not.toMatch(/https?:|<script>|<style>|\son\w+=/);
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect([path, (await get(path ?? '')).status]).toEqual([path, 200]);
  }
  const script = await text('/docs/app.js');
  expect(() => new Script(script)).not.toThrow();
  const catalogue = JSON.parse(await text('/docs/catalogue.json'));
  expect(catalogue.contexts[0].operations[0]).toMatchObject({
    name: 'createOrder',
    route: 'POST /v1/orders',
    needsKey: true,
  });
  expect(await text('/openapi/orders.yaml')).toBe('openapi: 3.1.0\n');
  expect((await get('/openapi/catalogue.yaml')).status).toBe(404);
  expect((await get('/openapi/..%2fmain.yaml')).status).toBe(404);
});

test('closing answers what is at work and takes nothing new', async () => {
  const { query, release, reached } = gate();
  const { shop, get } = await serve({}, query);
  const asked = get(`/v1/orders/${ID}`);
  await reached;
  const closed = shop.app.close();
  await expect(fetch(`${shop.url}/health/live`)).rejects.toThrow();
  release();
  const response = await asked;
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
  await closed;
});

test('closing does not wait for ever', async () => {
  const { query, reached } = gate();
  const { shop, get } = await serve({ drainMs: 1 }, query);
  const asked = get(`/v1/orders/${ID}`);
  await reached;
  const [answer] = await Promise.allSettled([asked, shop.app.close()]);
  expect(answer.status).toBe('rejected');
});

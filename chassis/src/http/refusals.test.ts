import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shop, serveShop } from '../testing/serve-shop.ts';

const ORDER = '0190a000-0000-7000-8000-000000000000';
const KEY = 'abcdefghijklmnop';
let shop: Shop;
let customer: string;

beforeAll(async () => {
  shop = await serveShop('memory');
  customer = await shop.tokenOf('customer');
});
afterAll(() => shop.close());

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

async function told(path: string, init: RequestInit = {}): Promise<Told> {
  const response = await fetch(shop.url + path, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text && JSON.parse(text) };
}

function post(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> {
  return told('/v1/orders', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${customer}`,
      'content-type': 'application/json',
      'idempotency-key': KEY,
      ...headers,
    },
    body,
  });
}

/** Sends bytes as they are; gives all that came back until the server closed. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(shop.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
    socket.end(bytes);
  });
}

test('without a token, with a forged one or an expired one nobody is known', async () => {
  const bearer = (authorization: string) =>
    told(`/v1/orders/${ORDER}`, { headers: { authorization } });
  const forged = `${customer.slice(0, -4)}AAAA`;
  for (const answer of [
    await told(`/v1/orders/${ORDER}`),
    await bearer('Basic YTpi'),
    await bearer('Bearer '),
    await bearer(`Bearer ${forged}`),
  ]) {
    expect([answer.status, answer.json['code']]).toEqual([401, 'not-authenticated']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  }
  expect((await bearer(`bearer ${customer}`)).status).toBe(404);
  shop.identityClock.skewMs = 9 * 3_600_000;
  try {
    expect((await bearer(`Bearer ${customer}`)).status).toBe(401);
  } finally {
    shop.identityClock.skewMs = 0;
  }
});

test('a role that may not is refused before anything is read', async () => {
  const { status, json } = await told(`/v1/orders/${ORDER}:confirm`, {
    method: 'POST',
    headers: { authorization: `Bearer ${customer}` },
    body: '{',
  });
  expect([status, json['code']]).toEqual([403, 'not-allowed']);
});

test('a failure is a problem that names the trace', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const { headers, json } = await told('/v1/orders', {
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  });
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(headers.get('traceresponse')).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`));
  expect(json).toEqual({
    type: '/problems/not-authenticated',
    title: 'Who is asking is not known.',
    status: 401,
    detail: 'The credentials are missing.',
    code: 'not-authenticated',
    traceId,
  });
});

test('a path that is none is not found, a method that is none is not allowed', async () => {
  const unknown = await told('/v1/orders/1/2/3', { method: 'POST', body: '{}' });
  expect([unknown.status, unknown.json['code']]).toEqual([404, 'not-found']);
  expect((await told(`/v1/orders/${ORDER}:unknown`)).status).toBe(404);
  const wrong = await told(`/v1/orders/${ORDER}`, { method: 'PUT', body: '{}' });
  expect([wrong.status, wrong.json['code']]).toEqual([405, 'method-not-allowed']);
  expect(wrong.headers.get('allow')).toBe('PATCH, DELETE, GET, HEAD, OPTIONS');
  expect((await told('/v1/orders/%zz')).status).toBe(400);
});

test('bodies that cannot be read are malformed', async () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  for (const body of [
    '{',
    '{"lines":',
    "{'lines':[]}",
    `{"lines":${deep(32)}}`,
    '{"__proto__":{"isAdmin":true}}',
    '{"lines":[{"\\u005f_proto__":1}]}',
    '{"constructor":{"prototype":{"isAdmin":true}}}',
    // JSON can say what no database keeps in a text.
    '{"note":"a\\u0000b"}',
    '{"lines":[{"note":"\\ud800"}]}',
    '{"\\udfff":1}',
    Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  ]) {
    const { status, json } = await post(body);
    expect([String(body).slice(0, 30), status, json['code']]).toEqual([
      String(body).slice(0, 30),
      400,
      'malformed-request',
    ]);
  }
  expect((await post(`{"lines":${deep(31)}}`)).status).toBe(422);
  expect('isAdmin' in {}).toBe(false);
});

test('whole surrogate pairs are read', async () => {
  const { json } = await post('{"nothing":"\\ud83d\\ude00"}');
  expect(json['code']).toBe('invalid-input');
});

test('what is no object breaks a rule', async () => {
  for (const body of ['null', '[]', '"text"', '1']) expect((await post(body)).status).toBe(422);
});

test('a body is measured and typed before it is read', async () => {
  const large = await post(`{"note":"${'x'.repeat(20_000)}"}`);
  expect([large.status, large.json['code']]).toEqual([413, 'content-too-large']);
  for (const type of [
    'text/plain',
    'application/merge-patch+json',
    'application/json; charset=utf-16',
  ]) {
    const { status, json } = await post('{}', { 'content-type': type });
    expect([type, status, json['code']]).toEqual([type, 415, 'unsupported-media-type']);
  }
  expect((await post('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  expect((await post('{}', { 'content-type': 'Application/JSON; charset="UTF-8"' })).status).toBe(
    422,
  );
});

test('what is not HTTP is told so, and the connection ends', async () => {
  const garbage = await raw('GET / HTTP/1.1\r\nbroken header\r\n\r\n');
  expect(garbage).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(garbage).toContain('"code":"malformed-request"');
  const heavy = await raw(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`);
  expect(heavy).toMatch(/^HTTP\/1\.1 431 /);
  const both = await raw(
    'POST /v1/orders HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  );
  expect(both).toMatch(/^HTTP\/1\.1 400 /);
});

test('every answer carries the headers that keep browsers from guessing', async () => {
  for (const path of ['/v1/orders', '/nowhere', '/health/live', '/products']) {
    const { headers } = await told(path);
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('pages of known origins may call, others may not', async () => {
  const preflight = (origin: string) =>
    fetch(`${shop.url}/v1/orders`, { method: 'OPTIONS', headers: { origin } });
  const known = await preflight('https://shop.example');
  expect(known.status).toBe(204);
  expect(known.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(known.headers.get('access-control-allow-methods')).toBe('POST, GET, HEAD, OPTIONS');
  expect(known.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  const unknown = await preflight('https://evil.example');
  expect(unknown.headers.get('access-control-allow-origin')).toBeNull();
  const refused = await told('/v1/orders', { headers: { origin: 'https://shop.example' } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(refused.headers.get('vary')).toBe('Origin');
});

test('no body whatever makes the server fail', async () => {
  const line = fc.record(
    { sku: fc.oneof(fc.string(), fc.anything()), quantity: fc.oneof(fc.integer(), fc.anything()) },
    { requiredKeys: [] },
  );
  const near = fc.record(
    { lines: fc.oneof(fc.array(line), fc.anything()), note: fc.oneof(fc.string(), fc.anything()) },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    near.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
    fc.json().map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  let count = 0;
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(body, async (bytes) => {
      count += 1;
      const { status } = await post(bytes, {
        'idempotency-key': `fuzz-${count}`.padStart(16, '0'),
      });
      seen.add(status);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 500 },
  );
  expect([...seen].every((status) => [201, 400, 422].includes(status))).toBe(true);
  expect(seen.size).toBeGreaterThan(1);
});

test('no path, query or header whatever makes the server fail', async () => {
  const text = fc.string({ maxLength: 40, unit: 'grapheme' }).map(encodeURIComponent);
  const header = fc
    .string({ maxLength: 60 })
    .map((value) => value.replace(/[^\t\x20-\x7e]/g, '?').trim());
  await fc.assert(
    fc.asyncProperty(text, text, text, header, async (segment, name, value, free) => {
      const { status } = await told(`/v1/orders${segment}?${name}=${value}&limit=${value}`, {
        headers: {
          authorization: `Bearer ${customer}`,
          'if-none-match': free,
          traceparent: free,
          'x-deadline-ms': free,
          origin: free,
        },
      });
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Shop, serveShop } from '../testing/serve-shop.ts';

const LINES = [{ sku: 'A-1', quantity: 2 }];
const KEY = '0123456789abcdef';
let made = 0;

describe.each(['memory', 'PGlite'] as const)('on %s', (kind) => {
  let shop: Shop;
  let customer: string;
  let clerk: string;

  beforeAll(async () => {
    shop = await serveShop(kind);
    customer = await shop.tokenOf('customer', 'ann');
    clerk = await shop.tokenOf('clerk');
  }, 120_000);
  afterAll(() => shop.close());

  interface Asked {
    readonly token?: string | undefined;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly type?: string;
  }

  async function call(route: string, { token = customer, headers, body, type }: Asked = {}) {
    const [method = '', path = ''] = route.split(' ');
    const response = await fetch(shop.url + path, {
      method,
      headers: {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': type ?? 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text.startsWith('{') ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, json };
  }

  const freshKey = () => {
    made += 1;
    return `key-${kind}-${String(made).padStart(12, '0')}`;
  };
  const create = (body: unknown = { lines: LINES }, more: Asked = {}) =>
    call('POST /v1/orders', {
      body,
      ...more,
      headers: { 'idempotency-key': freshKey(), ...more.headers },
    });
  const created = async (token = customer): Promise<string> =>
    String((await create(undefined, { token })).json.id);

  test('a new resource says where it is and which version it has', async () => {
    const { status, headers, json } = await create({ lines: LINES, note: 'soon' });
    expect(status).toBe(201);
    expect(json).toEqual({
      id: expect.any(String),
      customerId: 'ann',
      status: 'draft',
      lines: LINES,
      note: 'soon',
    });
    expect(headers.get('location')).toBe(`/v1/orders/${json.id}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('deprecation')).toBe('@1767225600');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('a repeated request gets the first answer; the same key for another is refused', async () => {
    const headers = { 'idempotency-key': freshKey() };
    const [first, again] = [
      await create(undefined, { headers }),
      await create(undefined, { headers }),
    ];
    expect(again.status).toBe(201);
    expect(again.json).toEqual(first.json);
    const other = await create({ lines: LINES, note: 'other' }, { headers });
    expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused']);
  });

  test.each([
    ['missing', {}],
    ['too short', { 'idempotency-key': KEY.slice(1) }],
    ['too long', { 'idempotency-key': 'x'.repeat(65) }],
  ])('a key that is %s is refused where one is needed', async (_, headers) => {
    const { status, json } = await call('POST /v1/orders', { body: { lines: LINES }, headers });
    expect([status, json.code]).toEqual([400, 'malformed-request']);
  });

  test('reading gives an ETag, and nothing where the client has that version', async () => {
    const id = await created();
    const read = await call(`GET /v1/orders/${id}`);
    expect([read.status, read.json.id]).toEqual([200, id]);
    expect(read.headers.get('etag')).toBe('"1"');
    for (const known of ['"1"', 'W/"1"', '"0", "1"', '*']) {
      const { status, text, headers } = await call(`GET /v1/orders/${id}`, {
        headers: { 'if-none-match': known },
      });
      expect([known, status, text, headers.get('etag')]).toEqual([known, 304, '', '"1"']);
    }
    const older = await call(`GET /v1/orders/${id}`, { headers: { 'if-none-match': '"11"' } });
    expect(older.status).toBe(200);
  });

  test('HEAD answers like GET, without the body', async () => {
    const id = await created();
    const { status, headers, text } = await call(`HEAD /v1/orders/${id}`);
    expect([status, text, headers.get('etag')]).toEqual([200, '', '"1"']);
  });

  test('a patch needs the version that was read, and takes away what it says is null', async () => {
    const id = String((await create({ lines: LINES, note: 'soon' })).json.id);
    const patch = (headers: Readonly<Record<string, string>>) =>
      call(`PATCH /v1/orders/${id}`, {
        body: { note: null },
        type: 'application/merge-patch+json',
        headers,
      });
    for (const blind of [{}, { 'if-match': '*' }]) {
      const { status, json } = await patch(blind);
      expect([status, json.code]).toEqual([428, 'version-required']);
    }
    for (const wrong of ['"2"', 'W/"1"', 'abc']) {
      const { status, json } = await patch({ 'if-match': wrong });
      expect([wrong, status, json.code]).toEqual([wrong, 412, 'version-mismatch']);
    }
    const done = await patch({ 'if-match': '"1"' });
    expect([done.status, done.headers.get('etag')]).toEqual([200, '"2"']);
    expect(done.json).toEqual({ id, customerId: 'ann', status: 'draft', lines: LINES });
  });

  test('a state that does not allow it is a conflict', async () => {
    const id = await created();
    expect((await call(`POST /v1/orders/${id}:confirm`, { token: clerk })).json.status).toBe(
      'confirmed',
    );
    const again = await call(`POST /v1/orders/${id}:confirm`, { token: clerk });
    expect([again.status, again.json.code]).toEqual([409, 'state-conflict']);
    expect(again.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  test('what was deleted is gone', async () => {
    const id = await created();
    const { status, text } = await call(`DELETE /v1/orders/${id}`);
    expect([status, text]).toEqual([204, '']);
    const read = await call(`GET /v1/orders/${id}`);
    expect([read.status, read.json.code]).toEqual([404, 'not-found']);
  });

  test('a command without a resource answers without one', async () => {
    expect((await call('POST /v1/orders-service:recount')).status).toBe(204);
  });

  test('records of others are not there', async () => {
    const id = await created(await shop.tokenOf('customer', 'eve'));
    expect((await call(`GET /v1/orders/${id}`)).status).toBe(404);
    expect((await call(`GET /v1/orders/${id}`, { token: clerk })).status).toBe(200);
  });

  test('pages lead to the next one until there is none', async () => {
    const pat = await shop.tokenOf('customer', 'pat');
    const ids = [];
    for (let count = 0; count < 5; count += 1) ids.push(await created(pat));
    const seen: string[] = [];
    let path: string | undefined = '/v1/orders?status=draft,confirmed&limit=2';
    const links = [];
    while (path !== undefined) {
      const { status, json, headers }: Awaited<ReturnType<typeof call>> = await call(
        `GET ${path}`,
        {
          token: pat,
        },
      );
      expect(status).toBe(200);
      seen.push(...json.items.map(({ id }: { id: string }) => id));
      path = json.page.next;
      links.push(headers.get('link'));
      expect(headers.get('link')).toBe(path === undefined ? null : `<${path}>; rel="next"`);
      expect(new URL(path ?? '/', shop.url).searchParams.get('cursor')).toBe(
        json.page.nextCursor ?? null,
      );
    }
    expect(links.length).toBe(3);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  test('pages by offset tell how many there are, a list without pages has no page', async () => {
    const kim = await shop.tokenOf('customer', 'kim');
    await created(kim);
    await created(kim);
    const { json } = await call('GET /v1/orders:counted?limit=1', { token: kim });
    expect(json.page).toEqual({ next: '/v1/orders:counted?limit=1&offset=1', total: 2 });
    const last = await call(`GET ${json.page.next}`, { token: kim });
    expect(last.json.page).toEqual({ total: 2 });
    const all = await call('GET /v1/orders:all', { token: kim });
    expect(Object.keys(all.json)).toEqual(['items']);
    expect(all.json.items.length).toBe(2);
  });

  test.each([
    ['GET /v1/orders?limit=0', '`limit`'],
    ['GET /v1/orders?limit=ten', '`limit`'],
    ['GET /v1/orders?limit=51', '`limit`'],
    ['GET /v1/orders?status=lost', '`status`'],
    ['GET /v1/orders?limit=1&limit=2', '`limit`'],
    ['GET /v1/orders/not-a-uuid', '`orderId`'],
    ['POST /v1/orders/not-a-uuid:archive', '`orderId`'],
  ])('%s is malformed', async (route, named) => {
    const { status, json } = await call(route);
    expect([status, json.code]).toEqual([400, 'malformed-request']);
    expect(json.detail).toContain(named);
  });

  test('wrong fields are told by pointer, each of them, and without their values', async () => {
    const { status, json } = await create({
      lines: [
        { sku: 'A-1', quantity: 0 },
        { quantity: 1, 'a/b~c': 1 },
      ],
      note: 'x'.repeat(101),
      id: 'mine',
    });
    expect([status, json.code]).toEqual([422, 'invalid-input']);
    const told = json.errors.map(({ pointer, code }: { pointer: string; code: string }) => [
      pointer,
      code,
    ]);
    expect(told.toSorted()).toEqual([
      ['/id', 'unknown-field'],
      ['/lines/0/quantity', 'too-small'],
      ['/lines/1/a~1b~0c', 'unknown-field'],
      ['/lines/1/sku', 'required'],
      ['/note', 'too-long'],
    ]);
    expect(JSON.stringify(json)).not.toContain('xxx');
  });

  test('numbers in texts are no numbers in a body', async () => {
    const { status, json } = await create({ lines: [{ sku: 'A-1', quantity: '2' }] });
    expect([status, json.errors]).toEqual([
      422,
      [{ pointer: '/lines/0/quantity', code: 'wrong-type', message: 'This must be integer.' }],
    ]);
  });

  test('without a body the fields that it needs are missing', async () => {
    const { status, json } = await call('POST /v1/orders', {
      headers: { 'idempotency-key': freshKey() },
    });
    expect([status, json.errors[0].pointer]).toEqual([422, '/lines']);
  });

  test('each item of a batch succeeds or fails on its own', async () => {
    const [open, missing] = [await created(), '0190a000-0000-7000-8000-000000000000'];
    const { status, json } = await call('POST /v1/orders:batch-confirm', {
      token: clerk,
      body: { items: [{ id: open }, { id: missing }, { id: open }] },
    });
    expect(status).toBe(207);
    expect(json.results.map((result: { status: number }) => result.status)).toEqual([
      200, 404, 409,
    ]);
    expect(json.results[0].result.status).toBe('confirmed');
    expect(json.results[1].problem.code).toBe('not-found');
  });

  test('a repeated batch has no second effect', async () => {
    const headers = { 'idempotency-key': freshKey() };
    const body = { items: [{ lines: LINES }, { lines: LINES, note: 'b' }] };
    const first = await call('POST /v1/orders:batch-create', { body, headers });
    const again = await call('POST /v1/orders:batch-create', { body, headers });
    expect(first.json.results.map((result: { status: number }) => result.status)).toEqual([
      201, 201,
    ]);
    expect(again.json).toEqual(first.json);
    expect(first.json.results[0].result.id).not.toBe(first.json.results[1].result.id);
  });

  test('a command that takes long answers at once and is asked after', async () => {
    const id = await created();
    await call(`POST /v1/orders/${id}:confirm`, { token: clerk });
    const { status, headers, json } = await call(`POST /v1/orders/${id}:archive`);
    expect([status, json.status]).toEqual([202, 'running']);
    const operation = headers.get('location') ?? '';
    expect(operation).toBe(`/v1/orders-operations/${json.id}`);
    let asked = await call(`GET ${operation}`);
    while (asked.json.status === 'running') asked = await call(`GET ${operation}`);
    expect(asked.json).toMatchObject({
      status: 'succeeded',
      progress: 1,
      result: `/v1/orders/${id}`,
    });
    expect((await call(`GET ${operation}`, { token: clerk })).status).toBe(404);
  });

  test('a long command that fails tells its problem to who asks after it', async () => {
    const { headers } = await call(`POST /v1/orders/${await created()}:archive`);
    const path = `GET ${headers.get('location')}`;
    let asked = await call(path);
    while (asked.json.status === 'running') asked = await call(path);
    expect(asked.json).toMatchObject({ status: 'failed', problem: { code: 'state-conflict' } });
  });

  test('an interface of another taste: media type, form of failures, a header of its own', async () => {
    const add = (
      headers: Readonly<Record<string, string>>,
      type = 'application/vnd.shop.v2+json',
    ) => call('POST /products', { token: clerk, body: { name: 'Ink' }, type, headers });
    const done = await add({ 'Api-Version': 'v2' });
    expect([done.status, done.headers.get('content-type')]).toEqual([
      201,
      'application/vnd.shop.v2+json; charset=utf-8',
    ]);
    const unversioned = await add({});
    expect(unversioned.status).toBe(400);
    expect(unversioned.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(unversioned.json).toEqual({
      code: 'malformed-request',
      message: expect.stringContaining('api-version'),
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect((await add({ 'Api-Version': 'v2' }, 'application/json')).status).toBe(415);
  });

  test('what is open to all is limited by address, and says so', async () => {
    const ask = (token = '') => call('GET /products', { token });
    const first = await ask();
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"ip";q=3;w=60']);
    expect(first.headers.get('ratelimit')).toMatch(/^"ip";r=2;t=\d+$/);
    await ask();
    await ask();
    const refused = await ask(customer);
    expect([refused.status, refused.json.code]).toEqual([429, 'rate-limited']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

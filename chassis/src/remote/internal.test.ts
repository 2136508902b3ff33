import fastify, { type FastifyInstance } from 'fastify';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { post } from '../adapters/post.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import type { Caller } from '../definition.ts';
import type { CommandRequest, Participant } from '../engine.ts';
import { Problem } from '../problem.ts';
import { silentLog } from '../testing/databases.ts';
import { manualClock } from '../testing/manual-clock.ts';
import { remoteParticipant } from './remote-participant.ts';
import { serveInternal } from './serve-internal.ts';
import { createServiceTokens } from './service-tokens.ts';

const random = systemRandom(systemClock);
const KEY = random.hex(64);
const SERVICES = ['ordering', 'stocking'];
const clock = manualClock(Date.parse('2026-01-15T09:30:00Z'));
const tokensOf = (service: string, key = KEY, system = 'warehouse') =>
  createServiceTokens({ key, system, service, services: SERVICES, clock });

let app: FastifyInstance;
let url = '';
/** What reached the context, and what it does with it. */
let asked: [string, CommandRequest][] = [];
let answer: Participant['command'];

beforeAll(async () => {
  app = fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  const stock: Participant = {
    command: async (name, request) => {
      asked.push([name, request]);
      return await answer(name, request);
    },
    settle: async () => undefined,
    find: async (entity, field, value) => `${entity} ${field} ${String(value)}`,
    query: async (_, { id = '' }) => ({ kind: 'one', row: { id }, version: 3 }),
  };
  serveInternal(app, {
    contexts: new Map([['stock', stock]]),
    tokens: tokensOf('stocking'),
    world: { clock, random, log: silentLog },
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());
beforeEach(() => {
  asked = [];
  answer = async () => ({ outcome: 'created', row: { id: 'r1' }, version: 1 });
});

const caller: Caller = { subject: 'ann', roles: ['customer'], tenant: 'north', ownOnly: false };
const request = (more: Partial<CommandRequest> = {}): CommandRequest => ({
  caller,
  input: { quantity: 2 },
  idempotencyKey: 'saga:0:0',
  trace: { traceId: random.hex(32), spanId: random.hex(16) },
  deadline: clock.now() + 5_000,
  ...more,
});
const stockAs = (tokens = tokensOf('ordering'), at = url, context = 'stock') =>
  remoteParticipant({ context, service: 'stocking', url: at, tokens, post, clock, random });

test('a command arrives with caller, key, trace and the time that is left', async () => {
  const sent = request({ id: 'i 1', version: 7 });
  expect(await stockAs().command('reserve', sent)).toEqual({
    outcome: 'created',
    row: { id: 'r1' },
    version: 1,
  });
  const { trace, ...rest } = sent;
  expect(asked).toEqual([['reserve', { ...rest, trace: expect.anything() }]]);
  expect(asked[0]?.[1].trace.traceId).toBe(trace.traceId);
});

test('nothing is something too: settle, find and query', async () => {
  expect(await stockAs().settle('reserve', request())).toBeUndefined();
  expect(await stockAs().find('Item', 'sku', 'a/b?c')).toBe('Item sku a/b?c');
  const { trace, deadline } = request();
  const query = { caller, id: 'i1', parameters: {}, trace, deadline };
  expect(await stockAs().query('getItem', query)).toEqual({
    kind: 'one',
    row: { id: 'i1' },
    version: 3,
  });
});

test('a problem comes through as the same problem', async () => {
  const errors = [{ pointer: '/quantity', code: 'range', message: 'Too many.' }];
  answer = () => Promise.reject(new Problem('invalid-input', 'No.', { errors, retryAfter: 4 }));
  await expect(stockAs().command('reserve', request())).rejects.toMatchObject({
    code: 'invalid-input',
    message: 'No.',
    errors,
    retryAfter: 4,
    transient: false,
  });
});

test.each<[string, () => Promise<unknown>]>([
  ['nobody listens', () => stockAs(undefined, 'http://127.0.0.1:1').command('reserve', request())],
  ['the context is not there', () => stockAs(undefined, url, 'x').command('reserve', request())],
  ['the time is over', () => stockAs().command('reserve', request({ deadline: clock.now() }))],
  [
    'the answer takes too long',
    () => {
      answer = () => new Promise(() => undefined);
      return stockAs().command('reserve', request({ deadline: clock.now() + 50 }));
    },
  ],
  [
    'it has a bug',
    () => {
      answer = () => Promise.reject(new TypeError('x is not a function'));
      return stockAs().command('reserve', request());
    },
  ],
  [
    'the key is another',
    () => stockAs(tokensOf('ordering', 'x'.repeat(32))).command('reserve', request()),
  ],
])('where %s, it is a problem that passes', async (_, ask) => {
  await expect(ask()).rejects.toMatchObject({ code: 'unavailable', transient: true });
});

const signed = (claims: Record<string, unknown>, header: { alg: string; typ?: string }) =>
  new SignJWT(claims).setProtectedHeader(header).sign(new TextEncoder().encode(KEY));
const now = () => Math.floor(clock.now() / 1000);
const good = () => ({
  iss: 'warehouse/ordering',
  aud: 'warehouse/stocking',
  iat: now(),
  exp: now() + 60,
});
const TYPED = { alg: 'HS256', typ: 'service+jwt' };

test.each<[string, () => Promise<string>, number]>([
  ['a good token', () => signed(good(), TYPED), 200],
  ['no token', async () => '', 401],
  ['one for another service', () => tokensOf('stocking').tokenFor('ordering'), 401],
  ['one of another system', () => tokensOf('ordering', KEY, 'shop').tokenFor('stocking'), 401],
  ['one of nobody that is known', () => signed({ ...good(), iss: 'warehouse/x' }, TYPED), 401],
  [
    'one signed with another key',
    () => tokensOf('ordering', 'y'.repeat(32)).tokenFor('stocking'),
    401,
  ],
  ['one that ended', () => signed({ ...good(), iat: now() - 100, exp: now() - 40 }, TYPED), 401],
  ['one that lives too long', () => signed({ ...good(), iat: now() - 100 }, TYPED), 401],
  ['one of another type', () => signed(good(), { alg: 'HS256', typ: 'at+jwt' }), 401],
  ['one of another algorithm', () => signed(good(), { alg: 'HS512', typ: 'service+jwt' }), 401],
])('%s is answered so', async (_, tokenOf, status) => {
  const response = await fetch(`${url}/internal/stock/commands/reserve`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ caller, input: {} }),
  });
  expect(response.status).toBe(status);
  expect(asked).toHaveLength(status === 200 ? 1 : 0);
});

test('a token is used again while it is fresh, then replaced before it ends', async () => {
  const tokens = tokensOf('ordering');
  const first = await tokens.tokenFor('stocking');
  expect(await tokens.tokenFor('stocking')).toBe(first);
  clock.advance(50_000);
  const second = await tokens.tokenFor('stocking');
  expect(second).not.toBe(first);
  expect(await tokensOf('stocking').accepts(second)).toBe(true);
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeExamples, lintOpenApi } from '../../testing/fixtures/contract-judges.ts';
import { fixtureBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { openapi } from './openapi.ts';

const files = Object.keys(fixtures).flatMap((name) =>
  openapi
    .emit(fixtureBlueprint(name), { findings: [] })
    .map((file) => ({ ...file, name: `${name} ${file.path}` })),
);

test.each(files)('Redocly has nothing to say about $name', async ({ text }) => {
  expect(await lintOpenApi(text)).toEqual([]);
});

test.each(files)('every example of $name fits its schema', ({ text }) => {
  const { count, wrong } = judgeExamples(text);
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(10);
});

/** One operation of a contract, read back from its text. */
function operation(fixture: string, context: string, path: string, method: string): JsonNode {
  const file = files.find(({ name }) => name === `${fixture} contracts/openapi/${context}.yaml`);
  const found: unknown = parse(file?.text ?? '').paths[path]?.[method];
  expect(found, `${method} ${path}`).toBeTypeOf('object');
  return JSON.parse(JSON.stringify(found));
}

interface JsonNode {
  readonly [key: string]: JsonNode;
}

test('a creating command asks for an Idempotency-Key, tells where the result is and who may call', () => {
  const place = operation('monolith-shop', 'ordering', '/v1/orders', 'post');
  expect(place['parameters']).toEqual([{ $ref: '#/components/parameters/IdempotencyKey' }]);
  expect(Object.keys(place['responses']?.['201']?.['headers'] ?? {})).toEqual([
    'Location',
    'ETag',
    'RateLimit-Policy',
    'RateLimit',
  ]);
  expect(place['x-roles']).toEqual(['customer']);
  expect(place['security']).toEqual([{ session: [] }]);
});

test('an update is a merge patch of a version that was read', () => {
  const update = operation('monolith-shop', 'ordering', '/v1/orders/{orderId}', 'patch');
  expect(update['parameters']).toContainEqual({ $ref: '#/components/parameters/IfMatch' });
  expect(Object.keys(update['requestBody']?.['content'] ?? {})).toEqual([
    'application/merge-patch+json',
  ]);
  expect(Object.keys(update['responses'] ?? {})).toEqual(
    expect.arrayContaining(['200', '404', '409', '412', '422', '428', '429', '503']),
  );
});

test('a command that only the system itself calls is not open to users', () => {
  const confirm = operation(
    'booking-microservices',
    'booking',
    '/v1/bookings/{bookingId}:confirm',
    'post',
  );
  expect(confirm['security']).toEqual([{ serviceMutualTls: [] }]);
  expect(confirm['x-audience']).toBe('component-internal');
});

test('a long command is accepted, a batch tells of each item', () => {
  const long = operation('booking-microservices', 'rooms', '/v1/rooms:import', 'post');
  expect(Object.keys(long['responses'] ?? {})[0]).toBe('202');
  const batch = operation('booking-microservices', 'booking', '/v1/bookings:batch-cancel', 'post');
  expect(Object.keys(batch['responses'] ?? {})[0]).toBe('207');
});

test('a version stands in a header or in the media type where the context says so', () => {
  const byHeader = operation('event-sourced-ledger', 'ledger', '/accounts', 'get');
  expect(byHeader['parameters']).toContainEqual({ $ref: '#/components/parameters/ApiVersion' });
  expect(Object.keys(byHeader['responses']?.['200']?.['headers'] ?? {})).toEqual(
    expect.arrayContaining(['Deprecation', 'Sunset', 'Link']),
  );
  const byType = operation('booking-microservices', 'payments', '/payments/{paymentId}', 'get');
  expect(Object.keys(byType['responses']?.['200']?.['content'] ?? {})).toEqual([
    'application/vnd.stay-booking.v1+json',
  ]);
});

test('no answer shows a secret', () => {
  const file = files.find(({ name }) => name.includes('devices.yaml'));
  const { schemas } = parse(file?.text ?? '').components;
  expect(Object.keys(schemas.Device.properties)).not.toContain('secretKey');
  expect(schemas.RegisterDeviceRequest.properties.secretKey).toMatchObject({
    writeOnly: true,
    'x-sensitive': 'secret',
  });
});

test('the same blueprint gives the same bytes', () => {
  const emit = () => openapi.emit(fixtureBlueprint('tenant-saas'), { findings: [] });
  expect(emit()).toEqual(emit());
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeAsyncApi, judgeExamples } from '../../testing/fixtures/contract-judges.ts';
import { fixtureBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { asyncapi } from './asyncapi.ts';

const files = Object.keys(fixtures).flatMap((name) =>
  asyncapi
    .emit(fixtureBlueprint(name), { findings: [] })
    .map((file) => ({ ...file, name: `${name} ${file.path}` })),
);

test.each(files)('the AsyncAPI parser accepts $name', async ({ text }) => {
  expect(await judgeAsyncApi(text)).toEqual([]);
});

test.each(files)('every example of $name fits its schema', ({ text }) => {
  expect(judgeExamples(text).wrong).toEqual([]);
});

function document(fixture: string, context: string) {
  const file = files.find(({ name }) => name === `${fixture} contracts/asyncapi/${context}.yaml`);
  return parse(file?.text ?? '');
}

test('a Kafka topic is keyed by what keeps its order', () => {
  const { channels, components } = document('device-telemetry', 'ingestion');
  expect(channels.ReadingRecorded.bindings.kafka).toMatchObject({
    topic: 'ingestion.reading.recorded.v1',
    partitions: 48,
    topicConfiguration: { 'retention.ms': 172_800_000 },
  });
  expect(components.messages.ReadingRecorded.bindings.kafka.key).toMatchObject({ format: 'uuid' });
});

test('a consumer says how repeats are known and where failures go', () => {
  const { operations } = document('booking-microservices', 'booking');
  expect(operations.onRoomsRoomReleased).toMatchObject({
    action: 'receive',
    bindings: { amqp: { ack: true } },
    'x-dedupe': 'inbox',
    'x-max-attempts': 3,
    'x-dead-letter': 'booking.lapseBooking.dead',
  });
});

test('events of devices come over the protocol of their own system', () => {
  const { servers, channels } = document('device-telemetry', 'ingestion');
  expect(servers.externalFieldGateway.protocol).toBe('secure-mqtt');
  expect(channels.FieldGatewayReadingReceived.servers).toEqual([
    { $ref: '#/servers/externalFieldGateway' },
  ]);
});

test('without a broker there is no server, but there is a contract', () => {
  const { servers, channels } = document('monolith-shop', 'ordering');
  expect(servers).toBeUndefined();
  expect(channels.OrderPlaced.address).toBe('ordering.order.placed.v1');
});

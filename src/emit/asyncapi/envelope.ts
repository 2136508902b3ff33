import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Event } from '../../blueprint/model/messaging.ts';
import { eventSchemaId } from '../schema/event-schema.ts';
import { identityExample } from '../schema/identity.ts';
import type { Json, JsonObject } from '../schema/json.ts';
import { exampleUuid } from '../schema/uuid.ts';
import type { WireProtocol } from './protocol.ts';

/** How CloudEvents' protocol bindings mark an attribute in the headers of a message. */
const PREFIX: Readonly<Record<WireProtocol, string>> = {
  kafka: 'ce_',
  amqp: 'cloudEvents:',
  nats: 'ce-',
  mqtt: '',
  other: 'ce-',
};

export function headerName(protocol: WireProtocol, attribute: string): string {
  return PREFIX[protocol] + attribute;
}

interface Attribute {
  readonly name: string;
  readonly schema: JsonObject;
  readonly example: Json;
  readonly required: boolean;
}

/** Attributes of the envelope, CloudEvents 1.0 in binary mode: headers carry them, the payload is the data alone. */
function attributesOf(blueprint: Blueprint, event: Event, address: string): readonly Attribute[] {
  const text = (maxLength: number, description: string): JsonObject => ({
    type: 'string',
    minLength: 1,
    maxLength,
    description,
  });
  const attribute = (name: string, schema: JsonObject, example: Json): Attribute => ({
    name,
    schema,
    example,
    required: true,
  });
  const subject =
    event.entity === undefined
      ? event.context
      : identityExample(blueprint.contexts, event.context, event.entity);
  return [
    attribute('specversion', { type: 'string', const: '1.0', maxLength: 3 }, '1.0'),
    attribute(
      'id',
      text(100, 'The same for every delivery: consumers know a repeat by it.'),
      exampleUuid(address),
    ),
    attribute(
      'source',
      { ...text(500, 'The context that tells.'), format: 'uri-reference' },
      `/${blueprint.name}/${event.context}`,
    ),
    attribute('type', { type: 'string', const: address, maxLength: 500 }, address),
    attribute(
      'time',
      { type: 'string', format: 'date-time', maxLength: 35 },
      '2026-01-15T09:30:00Z',
    ),
    attribute('subject', text(300, 'What it happened to.'), String(subject)),
    attribute(
      'dataschema',
      { ...text(500, 'Names the schema of the payload.'), format: 'uri' },
      eventSchemaId(blueprint.name, event),
    ),
    attribute(
      'correlationid',
      text(100, 'The same for everything that one request brought about.'),
      exampleUuid('correlation'),
    ),
    {
      ...attribute(
        'traceparent',
        { type: 'string', pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$', maxLength: 55 },
        '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      ),
      required: false,
    },
  ];
}

export function envelopeSchema(
  blueprint: Blueprint,
  event: Event,
  address: string,
  protocol: WireProtocol,
): JsonObject {
  const attributes = attributesOf(blueprint, event, address);
  return {
    type: 'object',
    properties: Object.fromEntries(
      attributes.map(({ name, schema }) => [headerName(protocol, name), schema]),
    ),
    required: attributes
      .filter(({ required }) => required)
      .map(({ name }) => headerName(protocol, name)),
  };
}

export function envelopeExample(
  blueprint: Blueprint,
  event: Event,
  address: string,
  protocol: WireProtocol,
): JsonObject {
  return Object.fromEntries(
    attributesOf(blueprint, event, address).map(({ name, example }) => [
      headerName(protocol, name),
      example,
    ]),
  );
}

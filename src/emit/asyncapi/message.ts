import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { capitalise, wordsOf } from '../../util/names.ts';
import type { ComponentLibrary } from '../schema/component-library.ts';
import { eventExample, eventSchema } from '../schema/event-schema.ts';
import { fieldSchema } from '../schema/field-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { messageBindings } from './bindings.ts';
import { nameOf, type Told } from './consumed.ts';
import { envelopeExample, envelopeSchema, headerName } from './envelope.ts';
import { wireProtocol } from './protocol.ts';

/** A message as it travels: envelope in the headers, data in the payload. */
export function messageOf(blueprint: Blueprint, told: Told, schemas: ComponentLibrary): JsonObject {
  if (told.kind === 'external') return foreignMessage(told);
  const { event, address } = told;
  const { broker, contexts } = blueprint;
  const protocol = wireProtocol(broker?.technology ?? '');
  const key = event.carries.find(({ name }) => name === event.key);
  const scope = { contexts, context: event.context, library: schemas, side: 'event' } as const;
  const { examples, ...payload } = eventSchema(contexts, event, schemas);
  return {
    name: address,
    title: inWords(event.name),
    summary: event.description ? escapeMarkdown(event.description) : undefined,
    contentType: contentType(broker?.schema),
    correlationId: {
      description: 'The same for everything that one request brought about.',
      location: `$message.header#/${headerName(protocol, 'correlationid')}`,
    },
    headers: envelopeSchema(blueprint, event, address, protocol),
    payload: schemas.ref(
      `payload ${event.context}.${event.name}`,
      `${event.name}Data`,
      () => payload,
    ),
    bindings: messageBindings(broker, event, address, key ? fieldSchema(scope, key) : {}),
    examples: [
      {
        name: 'typical',
        headers: envelopeExample(blueprint, event, address, protocol),
        payload: eventExample(contexts, event, schemas),
      },
    ],
  };
}

/** What somebody else sends: its form is theirs, so anything is taken and checked before use. */
function foreignMessage(told: Told): JsonObject {
  return {
    name: told.address,
    title: inWords(nameOf(told)),
    summary: 'Sent by a system outside: its owner defines the payload.',
    contentType: 'application/json',
    payload: { type: 'object', additionalProperties: true },
  };
}

function contentType(schema: 'json-schema' | 'avro' | 'protobuf' | undefined): string {
  if (schema === 'avro') return 'application/avro';
  return schema === 'protobuf' ? 'application/protobuf' : 'application/json';
}

export function inWords(name: string): string {
  return capitalise(wordsOf(name).join(' '));
}

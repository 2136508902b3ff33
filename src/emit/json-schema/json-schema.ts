import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Event } from '../../blueprint/model/messaging.ts';
import { defineEmitter } from '../emitter.ts';
import { ComponentLibrary } from '../schema/component-library.ts';
import { eventSchema, eventSchemaId } from '../schema/event-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import { toJson } from '../schema/to-json.ts';

export const jsonSchema = defineEmitter({
  id: 'json-schema',
  summary: 'One JSON Schema 2020-12 for the data of each version of an event.',
  emit: (blueprint) =>
    blueprint.contexts.flatMap((context) =>
      context.events.map((event) => ({
        path: `contracts/events/${context.name}.${event.name}.v${event.version}.json`,
        text: toJson(eventDocument(blueprint, event)),
        owner: 'tool',
      })),
    ),
});

function eventDocument(blueprint: Blueprint, event: Event): JsonObject {
  const library = new ComponentLibrary('#/$defs/');
  const schema = eventSchema(blueprint.contexts, event, library);
  const defs = library.all();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: eventSchemaId(blueprint.name, event),
    ...schema,
    $defs: Object.keys(defs).length > 0 ? defs : undefined,
  };
}

import type { Context } from '../../blueprint/model/context.ts';
import type { Event } from '../../blueprint/model/messaging.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { ComponentLibrary } from './component-library.ts';
import { fieldsExample } from './field-example.ts';
import { fieldsSchema } from './field-schema.ts';
import type { JsonObject } from './json.ts';
import type { SchemaScope } from './schema-scope.ts';

/** The data of an event, its envelope not counted. Readers ignore what they do not know. */
export function eventSchema(
  contexts: readonly Context[],
  event: Event,
  library: ComponentLibrary,
): JsonObject {
  const { type, ...rest } = fieldsSchema(eventScope(contexts, event, library), event.carries);
  return {
    title: event.name,
    description: event.description ? escapeMarkdown(event.description) : undefined,
    type,
    ...rest,
    'x-version': event.version,
    'x-compatibility': event.compatibility,
    'x-key': event.key,
    examples: [eventExample(contexts, event, library)],
  };
}

export function eventExample(
  contexts: readonly Context[],
  event: Event,
  library: ComponentLibrary,
): JsonObject {
  const scope = eventScope(contexts, event, library);
  return fieldsExample(scope, event.carries, { entity: event.entity });
}

function eventScope(
  contexts: readonly Context[],
  event: Event,
  library: ComponentLibrary,
): SchemaScope {
  return { contexts, context: event.context, library, side: 'event' };
}

/** Name of a schema that is the same in every document and place. */
export function eventSchemaId(system: string, event: Event): string {
  return `urn:event:${system}:${event.context}:${event.name}:v${event.version}`;
}

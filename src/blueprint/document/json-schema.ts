import type { JsonSchema } from '../shape/shape.ts';
import { architectureShape } from './architecture-shape.ts';

/** JSON Schema (2020-12) of `architecture.yaml`, for editors. */
export function architectureJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'architecture.yaml',
    description: 'A whole backend in the terms of the field.',
    ...architectureShape.schema(),
  };
}

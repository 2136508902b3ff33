import { asyncapi } from './asyncapi/asyncapi.ts';
import { backend } from './backend/backend.ts';
import { dossier } from './dossier/dossier.ts';
import type { Emitter } from './emitter.ts';
import { jsonSchema } from './json-schema/json-schema.ts';
import { mermaid } from './mermaid/mermaid.ts';
import { openapi } from './openapi/openapi.ts';

/** Every emitter, in the order in which their files are listed. */
export const emitters: readonly Emitter[] = [
  dossier,
  mermaid,
  openapi,
  asyncapi,
  jsonSchema,
  backend,
];

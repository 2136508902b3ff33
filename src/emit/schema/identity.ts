import type { Context } from '../../blueprint/model/context.ts';
import { kebabCase } from '../../util/names.ts';
import type { Json, JsonObject } from './json.ts';
import { entityOf } from './schema-scope.ts';
import { exampleUuid } from './uuid.ts';

/** The identity of an entity as its context states it; a text where it belongs to somebody else. */
export function identitySchema(
  contexts: readonly Context[],
  context: string,
  entity: string,
): JsonObject {
  switch (identityKind(contexts, context, entity)) {
    case 'uuid':
      return { type: 'string', format: 'uuid', maxLength: 36 };
    case 'int':
      return { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
    case 'text':
      return { type: 'string', maxLength: identityLength(contexts, context, entity) };
  }
}

/** The same entity has the same identity in every example, so that examples can be read together. */
export function identityExample(
  contexts: readonly Context[],
  context: string,
  entity: string,
): Json {
  switch (identityKind(contexts, context, entity)) {
    case 'uuid':
      return exampleUuid(`${context}.${entity}`);
    case 'int':
      return 1042;
    case 'text':
      return `${kebabCase(entity)}-1042`.slice(-identityLength(contexts, context, entity));
  }
}

/** Characters of an identity that is a text, where the blueprint states no limit. */
export const USUAL_IDENTITY_LENGTH = 200;

function identityLength(contexts: readonly Context[], context: string, entity: string): number {
  const id = entityOf(contexts, context, entity)?.fields.find(({ name }) => name === 'id');
  return Math.max(1, id?.maxLength ?? USUAL_IDENTITY_LENGTH);
}

export type IdentityKind = 'uuid' | 'int' | 'text';

/** How the identity of an entity is written. */
export function identityKind(
  contexts: readonly Context[],
  context: string,
  entity: string,
  seen: ReadonlySet<string> = new Set(),
): IdentityKind {
  const found = entityOf(contexts, context, entity);
  if (!found) return 'text';
  const id = found.fields.find(({ name }) => name === 'id')?.type;
  if (id === undefined) return 'uuid';
  const key = `${context}.${entity}`;
  if (id.kind === 'ref' && !seen.has(key)) {
    return identityKind(contexts, id.context, id.entity, new Set([...seen, key]));
  }
  if (id.kind !== 'scalar') return 'text';
  return id.scalar === 'uuid' || id.scalar === 'int' ? id.scalar : 'text';
}

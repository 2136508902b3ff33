import type { fieldShape } from '../blueprint/document/field-shape.ts';
import type { FieldText, TypeText } from '../blueprint/document/field-text.ts';
import { type Field, type FieldType, SCALARS } from '../blueprint/model/entity.ts';
import type { Named } from '../blueprint/shape/collections.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import type { Place } from '../diagnostics/place.ts';
import { defined } from '../util/defined.ts';
import { dangling, type Scope, split, unknownContext } from './scope.ts';

type FieldEntry = Named<Infer<typeof fieldShape>>;

/** Fields of an entity, event or input; `context` is where bare entity names are looked up. */
export function resolveFields(
  scope: Scope,
  context: string,
  entries: readonly FieldEntry[],
): readonly Field[] {
  return entries.flatMap((entry) => resolveField(scope, context, entry) ?? []);
}

function resolveField(
  scope: Scope,
  context: string,
  { name, value, at }: FieldEntry,
): Field | undefined {
  const written: FieldText = value.type;
  const type = resolveType(scope, context, written.type, value.at.of('type'));
  if (type === undefined) return undefined;
  const sensitive = value.sensitive ?? written.sensitive;
  return defined({
    name,
    type,
    optional: written.optional,
    unique: written.marks.includes('unique'),
    indexed: written.marks.includes('indexed'),
    readOnly: value.readonly ?? (written.marks.includes('readonly') || name === 'id'),
    sensitive,
    maxLength: value.maxLength,
    description: value.description,
    at,
  });
}

function resolveType(
  scope: Scope,
  context: string,
  type: TypeText,
  at: Place,
): FieldType | undefined {
  switch (type.kind) {
    case 'enum':
      return { kind: 'enum', values: type.values };
    case 'list': {
      const of = resolveType(scope, context, type.of, at);
      return of && { kind: 'list', of };
    }
    case 'ref':
      return resolveRef(scope, context, type.to, at);
    case 'name':
      return resolveName(scope, context, type.name, at);
  }
}

function resolveRef(scope: Scope, home: string, to: string, at: Place): FieldType | undefined {
  const [context, entity] = split(to, home);
  if (scope.externals.has(context)) return { kind: 'ref', context, entity };
  const names = scope.contexts.get(context);
  if (!names) return unknownContext(scope, context, at);
  if (names.entities.has(entity)) return { kind: 'ref', context, entity };
  return dangling(
    scope,
    'references/unknown-entity',
    `Context \`${context}\` has no entity \`${entity}\`.`,
    entity,
    names.entities,
    at,
    `Name an entity of \`${context}\`, or add \`${entity}\` there.`,
  );
}

function resolveName(
  scope: Scope,
  context: string,
  name: string,
  at: Place,
): FieldType | undefined {
  const scalar = SCALARS.find((known) => known === name);
  if (scalar) return { kind: 'scalar', scalar };
  const entities = scope.contexts.get(context)?.entities ?? new Set<string>();
  if (entities.has(name)) return { kind: 'part', entity: name };
  return dangling(
    scope,
    'references/unknown-type',
    `\`${name}\` is neither a type nor an entity of \`${context}\`.`,
    name,
    [...SCALARS, ...entities],
    at,
    `Write one of ${SCALARS.join(', ')}, an entity of \`${context}\`, or \`ref context.Entity\`.`,
  );
}

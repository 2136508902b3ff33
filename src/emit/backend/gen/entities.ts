import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Entity, Field } from '../../../blueprint/model/entity.ts';
import { closesCycle } from '../../schema/part-cycles.ts';
import type { SourceObject } from '../code/source.ts';
import { tableNames } from '../names.ts';
import { storageType } from '../storage-type.ts';
import { isSingle, storedEntities, storedFields } from '../stored-entities.ts';

/** The literals of all entities with a table of their own. */
export function entitySources(blueprint: Blueprint, context: Context): SourceObject {
  const tables = tableNames(context);
  const entries = storedEntities(context).map((entity): [string, SourceObject] => [
    entity.name,
    {
      table: tables.get(entity.name),
      fields: Object.fromEntries(
        storedFields(entity).map((field) => [
          field.name,
          fieldSource(blueprint, context, entity, field),
        ]),
      ),
      single: isSingle(context, entity.name) || undefined,
      owner: entity.owner,
      tenant: entity.tenant,
      lifecycle: entity.lifecycle && {
        field: entity.lifecycle.field,
        initial: entity.lifecycle.initial,
      },
    },
  ]);
  return Object.fromEntries(entries);
}

function fieldSource(
  blueprint: Blueprint,
  context: Context,
  entity: Entity,
  field: Field,
): SourceObject {
  return {
    type: storageType(blueprint, entity, field),
    optional: isOptional(blueprint, field, entity) || undefined,
    readOnly: field.readOnly || undefined,
    secret: field.sensitive === 'secret' || undefined,
    part: partSource(blueprint, context, field),
  };
}

/** Fields of a part that no client may give and every reader may count on. */
function partSource(
  blueprint: Blueprint,
  context: Context,
  { type }: Field,
): SourceObject | undefined {
  const inner = type.kind === 'list' ? type.of : type;
  if (inner.kind !== 'part') return undefined;
  const part = context.entities.find(({ name }) => name === inner.entity);
  const set = (part?.fields ?? []).filter(
    (field) => part && field.readOnly && !isOptional(blueprint, field, part),
  );
  if (!part || set.length === 0) return undefined;
  return Object.fromEntries(
    set.map((field) => [field.name, { type: storageType(blueprint, part, field) }]),
  );
}

/** A required part that leads back to itself can never be complete: it is optional whatever the blueprint says. */
export function isOptional({ contexts }: Blueprint, field: Field, { context }: Entity): boolean {
  return field.optional || closesCycle(contexts, context, field);
}

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
        storedFields(entity).map((field) => [field.name, fieldSource(blueprint, entity, field)]),
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

function fieldSource(blueprint: Blueprint, entity: Entity, field: Field): SourceObject {
  return {
    type: storageType(blueprint, entity, field),
    optional: isOptional(blueprint, field, entity) || undefined,
    readOnly: field.readOnly || undefined,
    secret: field.sensitive === 'secret' || undefined,
  };
}

/** A required part that leads back to itself can never be complete: it is optional whatever the blueprint says. */
export function isOptional({ contexts }: Blueprint, field: Field, { context }: Entity): boolean {
  return field.optional || closesCycle(contexts, context, field);
}

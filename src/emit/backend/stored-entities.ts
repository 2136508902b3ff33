import type { Context } from '../../blueprint/model/context.ts';
import type { Entity, Field } from '../../blueprint/model/entity.ts';

/** Entities with a table of their own: those with an identity, and those that are read or made without one. */
export function storedEntities(context: Context): readonly Entity[] {
  return context.entities.filter(
    ({ name, root }) =>
      root ||
      context.queries.some((query) => query.of === name) ||
      context.commands.some((command) => command.creates && command.entity === name),
  );
}

/** Fields of a table. An entity without identity gets one that nobody sees. */
export function storedFields(entity: Entity): readonly Field[] {
  if (entity.root) return entity.fields;
  const id: Field = {
    name: 'id',
    type: { kind: 'scalar', scalar: 'uuid' },
    optional: false,
    unique: false,
    indexed: false,
    readOnly: true,
    at: entity.at,
  };
  return [id, ...entity.fields];
}

/** There is one of it: an entity without identity that a query reads as one. */
export function isSingle(context: Context, name: string | undefined): boolean {
  const entity = context.entities.find((known) => known.name === name);
  const isRead = context.queries.some((query) => query.of === name && !query.many);
  return entity !== undefined && !entity.root && isRead;
}

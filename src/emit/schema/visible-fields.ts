import type { Entity, Field } from '../../blueprint/model/entity.ts';
import type { Side } from './schema-scope.ts';

/** The fields of an entity that one side sees: secrets never leave, and what the server sets is never sent to it. */
export function visibleFields(entity: Entity, side: Side): readonly Field[] {
  return entity.fields.filter((field) =>
    side === 'request' ? !field.readOnly : field.sensitive !== 'secret',
  );
}

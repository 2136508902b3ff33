import type { Entity, Field, FieldType } from '../../../blueprint/model/entity.ts';
import { camelCase } from '../../../util/names.ts';

/** A value that is at hand where an input is filled, and the expression that reads it. */
export interface Known {
  readonly name: string;
  /** Context in which parts of the type are looked up. */
  readonly context: string;
  readonly type: FieldType;
  readonly optional: boolean;
  readonly code: string;
}

/** A list of objects at hand: `items(started['lines'])`, whose items have these values. */
export interface KnownList {
  readonly code: string;
  readonly values: readonly Known[];
}

/** Fields of an object, read from the expression that gives it. The identity is known by the entity's name: `orderId`. */
export function knownFields(
  object: string,
  context: string,
  fields: readonly Field[],
  entity: string | undefined,
): readonly Known[] {
  return fields.flatMap((field): readonly Known[] => {
    if (field.sensitive === 'secret') return [];
    const code = `${object}['${field.name}']`;
    if (field.name === 'id' && entity) return [identityOf(code, context, entity)];
    const { name, type, optional } = field;
    return [{ name, context, type, optional, code }];
  });
}

function identityOf(code: string, context: string, entity: string): Known {
  return {
    name: `${camelCase(entity)}Id`,
    context,
    type: { kind: 'ref', context, entity },
    optional: false,
    code,
  };
}

/** Lists of parts among the fields of an object. */
export function knownLists(
  object: string,
  context: string,
  fields: readonly Field[],
  entities: readonly Entity[],
): readonly KnownList[] {
  return fields.flatMap(({ name, type }): readonly KnownList[] => {
    if (type.kind !== 'list' || type.of.kind !== 'part') return [];
    const { entity } = type.of;
    const part = entities.find((known) => known.name === entity);
    if (!part) return [];
    const values = knownFields('item', context, part.fields, part.root ? entity : undefined);
    return [{ code: `items(${object}['${name}'])`, values }];
  });
}

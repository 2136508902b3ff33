import type { Field, FieldType } from '../../blueprint/model/entity.ts';

/** A type as `architecture.yaml` writes it. */
export function typeText(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'enum':
      return type.values.join(' / ');
    case 'ref':
      return `ref ${type.context}.${type.entity}`;
    case 'part':
      return type.entity;
    case 'list':
      return `${typeText(type.of)}[]`;
  }
}

export function fieldText({ name, type, optional }: Field): string {
  return `${name}${optional ? '?' : ''}: ${typeText(type)}`;
}

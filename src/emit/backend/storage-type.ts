import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Entity, Field, Scalar } from '../../blueprint/model/entity.ts';
import { identityKind } from '../schema/identity.ts';

/** As `StorageType` of the chassis has it. */
export type StorageType =
  | 'uuid'
  | 'text'
  | 'int'
  | 'decimal'
  | 'float'
  | 'bool'
  | 'date'
  | 'timestamp'
  | 'money'
  | 'json';

/** How a field of an entity is stored. */
export function storageType(blueprint: Blueprint, entity: Entity, field: Field): StorageType {
  const { type, name } = field;
  if (name === 'id') return identityKind(blueprint.contexts, entity.context, entity.name);
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar];
    case 'enum':
      return 'text';
    case 'ref':
      return identityKind(blueprint.contexts, type.context, type.entity);
    case 'part':
    case 'list':
      return 'json';
  }
}

const SCALARS: Readonly<Record<Scalar, StorageType>> = {
  uuid: 'uuid',
  text: 'text',
  int: 'int',
  decimal: 'decimal',
  money: 'money',
  bool: 'bool',
  date: 'date',
  timestamp: 'timestamp',
  duration: 'text',
  json: 'json',
  email: 'text',
  phone: 'text',
  url: 'text',
  country: 'text',
  currency: 'text',
  geo: 'json',
  file: 'text',
  float: 'float',
};

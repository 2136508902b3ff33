import type { DataClass } from '../../blueprint/model/data-class.ts';
import type { Entity, Field } from '../../blueprint/model/entity.ts';

/** Fields of a list that leak something, optionally only of some classes. */
export function sensitiveFields(
  fields: readonly Field[],
  classes?: readonly DataClass[],
): readonly Field[] {
  return fields.filter(
    ({ sensitive }) => sensitive !== undefined && (classes?.includes(sensitive) ?? true),
  );
}

/** `Order.email`, for messages. */
export function fieldNames(entity: Entity, fields: readonly Field[]): readonly string[] {
  return fields.map(({ name }) => `${entity.name}.${name}`);
}

/** Data about people. */
export const ABOUT_PEOPLE: readonly DataClass[] = [
  'personal',
  'health',
  'card',
  'financial',
  'location',
  'biometric',
  'minor',
];

/** What may not be copied to every consumer and stored for replay. */
export const NEVER_IN_EVENTS: readonly DataClass[] = ['secret', 'card', 'biometric'];

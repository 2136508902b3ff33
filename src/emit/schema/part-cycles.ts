import type { Context } from '../../blueprint/model/context.ts';
import type { Field } from '../../blueprint/model/entity.ts';
import { entityOf } from './schema-scope.ts';

/**
 * Whether a required part leads back to itself through required parts only. No finite value could
 * satisfy that, so schemas treat such a field as optional.
 */
export function closesCycle(contexts: readonly Context[], context: string, field: Field): boolean {
  if (field.type.kind !== 'part' || field.optional) return false;
  const goal = field.type.entity;
  const seen = new Set<string>();
  const open = [goal];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const { type, optional } of entityOf(contexts, context, name)?.fields ?? []) {
      if (type.kind !== 'part' || optional || seen.has(type.entity)) continue;
      if (type.entity === goal) return true;
      seen.add(type.entity);
      open.push(type.entity);
    }
  }
  return false;
}

import type { Entity } from '../../../blueprint/model/entity.ts';
import { callersOf } from '../../analysis/callers.ts';
import { commandsOnEntities } from '../../analysis/entities.ts';
import { qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A client that may write its own `status`, `ownerId` or `tenantId` needs no further attack. */
export const writableServerField = defineRule({
  code: 'security/writable-server-field',
  severity: 'error',
  summary:
    'Users never send fields that the server sets: owner, tenant, life cycle, read-only fields.',
  help: 'Take the field out of `input`; the server knows it from the caller or from the transition.',

  check(model, report) {
    const callers = callersOf(model);
    for (const { command, entity } of commandsOnEntities(model)) {
      const isOpen = command.public || callers(command).some(({ kind }) => kind === 'user');
      const byServer = isOpen ? serverFields(entity) : new Map<string, string>();
      for (const { name, at } of command.input) {
        const why = byServer.get(name);
        if (why === undefined || !at.path.includes('input')) continue;
        report({
          at,
          message: `Callers of \`${qualifiedName(command)}\` set \`${name}\`, which ${why}.`,
          related: [{ at: entity.at, message: 'The entity.' }],
        });
      }
    }
  },
});

/** Fields that are not the client's, with the reason; an `id` may be its own. */
function serverFields({ fields, owner, tenant, lifecycle }: Entity): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { name, readOnly } of fields) {
    if (readOnly && name !== 'id') reasons.set(name, 'only the server sets');
  }
  if (lifecycle) reasons.set(lifecycle.field, 'only transitions change');
  if (owner) reasons.set(owner, 'says whose record it is');
  if (tenant) reasons.set(tenant, 'separates tenants');
  return reasons;
}

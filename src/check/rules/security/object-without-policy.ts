import type { Entity } from '../../../blueprint/model/entity.ts';
import type { Operation } from '../../../blueprint/model/operation.ts';
import { callersOf, policiesOn } from '../../analysis/callers.ts';
import { qualifiedName } from '../../analysis/operations.ts';
import { sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** The first of the ten risks of APIs: asking for somebody else's record by its number. */
export const objectWithoutPolicy = defineRule({
  code: 'security/object-without-policy',
  severity: 'error',
  summary:
    'A user reaches a single private record only where an owner, a tenant or a policy says that it is theirs.',
  help: 'Mark the field that says whose record it is, `customerId: ref customer.Customer owner`, or add a rule under `access`.',

  check(model, report) {
    const callers = callersOf(model);
    const policies = policiesOn(model);
    for (const { name, entities, commands, queries } of model.blueprint.contexts) {
      const byName = new Map(entities.map((entity) => [entity.name, entity]));
      const isOwned = (entity: Entity) => isScoped(entity) || hasScopedParent(entity, name, byName);
      const isUser = (operation: Operation) =>
        callers(operation).some(({ kind }) => kind === 'user');
      const madeByUsers = new Set(
        commands.filter((c) => c.creates && isUser(c)).map((c) => c.entity),
      );
      for (const operation of [...commands, ...queries]) {
        const entity = byName.get(objectOf(operation) ?? '');
        const shared = callers(operation).filter(({ kind }) => kind !== 'machine');
        const onlyUsers = shared.length > 0 && shared.every(({ kind }) => kind === 'user');
        if (!entity || !onlyUsers || operation.public || isOwned(entity)) continue;
        const isPrivate =
          sensitiveFields(entity.fields).length > 0 ||
          (operation.kind === 'command' && madeByUsers.has(entity.name));
        if (!isPrivate || policies(operation).length > 0) continue;
        report({
          at: operation.at,
          message: `\`${shared[0]?.name}\` may call \`${qualifiedName(operation)}\` on every \`${entity.name}\`: no field says whose it is, and no policy guards it.`,
          related: [{ at: entity.at, message: 'Has neither an owner nor a tenant.' }],
        });
      }
    }
  },
});

/** The entity of which the operation takes one by its identity. */
function objectOf(operation: Operation): string | undefined {
  if (operation.kind === 'query') return operation.many ? undefined : operation.of;
  return operation.creates ? undefined : operation.entity;
}

function isScoped(entity: Entity): boolean {
  return entity.owner !== undefined || entity.tenant !== undefined;
}

/** An order line belongs to whom the order belongs. */
function hasScopedParent(
  entity: Entity,
  context: string,
  byName: ReadonlyMap<string, Entity>,
): boolean {
  return entity.fields.some(({ type }) => {
    const parent =
      type.kind === 'ref' && type.context === context ? byName.get(type.entity) : undefined;
    return parent !== undefined && isScoped(parent);
  });
}

import type { AccessPolicy, Role } from '../../blueprint/model/identity.ts';
import type { Operation } from '../../blueprint/model/operation.ts';
import { byModel } from './by-model.ts';

/** The roles that may call an operation, with what they are. */
export const callersOf = byModel((model): ((operation: Operation) => readonly Role[]) => {
  const roles = new Map(model.blueprint.roles.map((role) => [role.name, role]));
  return (operation) => operation.roles.flatMap((name) => roles.get(name) ?? []);
});

/** The rules over attributes that hold for an operation. */
export const policiesOn = byModel((model): ((operation: Operation) => readonly AccessPolicy[]) => {
  const byTarget = new Map<string, AccessPolicy[]>();
  for (const policy of model.blueprint.accessPolicies) {
    for (const target of policy.operations) {
      const group = byTarget.get(target);
      if (group) group.push(policy);
      else byTarget.set(target, [policy]);
    }
  }
  return ({ context, name }) =>
    [`${context}.${name}`, `${context}.*`, '*'].flatMap((target) => byTarget.get(target) ?? []);
});

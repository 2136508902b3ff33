import type { Role } from '../model/identity.ts';
import type { Operation } from '../model/operation.ts';

/** How a role comes by the right to call an operation. */
export type Right = 'own' | 'inherited' | undefined;

export function rightOf(role: Role, operation: Operation, roles: readonly Role[]): Right {
  if (operation.roles.includes(role.name)) return 'own';
  const reached = new Set<string>([role.name]);
  const queue = [...role.inherits];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (reached.has(name)) continue;
    reached.add(name);
    if (operation.roles.includes(name)) return 'inherited';
    queue.push(...(roles.find((one) => one.name === name)?.inherits ?? []));
  }
  return undefined;
}

/** All roles that may call an operation, inheritance resolved, in the order of the blueprint. */
export function rolesThatMay(operation: Operation, roles: readonly Role[]): readonly string[] {
  return roles
    .filter((role) => rightOf(role, operation, roles) !== undefined)
    .map(({ name }) => name);
}

import type { Role } from '../../blueprint/model/identity.ts';
import type { Operation } from '../../blueprint/model/operation.ts';

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

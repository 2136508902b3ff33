import type { Role } from '../../../blueprint/model/identity.ts';
import { defineRule } from '../../rule.ts';

/** Roles that inherit from each other are one role with several names. */
export const roleCycle = defineRule({
  code: 'security/role-cycle',
  severity: 'error',
  summary: 'No role inherits from itself, directly or through others.',
  help: 'Remove one `inherits`, so that rights flow one way.',

  check(model, report) {
    const byName = new Map(model.blueprint.roles.map((role) => [role.name, role]));
    const told = new Set<string>();
    for (const role of model.blueprint.roles) {
      const way = told.has(role.name) ? undefined : wayBack(role, byName);
      if (!way) continue;
      for (const name of way) told.add(name);
      report({
        at: role.at.of('inherits'),
        message: `Roles inherit in a circle: ${[...way, role.name].map((name) => `\`${name}\``).join(' → ')}.`,
      });
    }
  },
});

/** The roles on a way from `start` back to it. */
function wayBack(start: Role, byName: ReadonlyMap<string, Role>): readonly string[] | undefined {
  const before = new Map<string, string>();
  const open = [start.name];
  for (const name of open) {
    for (const next of byName.get(name)?.inherits ?? []) {
      if (next === start.name) return trace(name, start.name, before);
      if (before.has(next)) continue;
      before.set(next, name);
      open.push(next);
    }
  }
  return undefined;
}

function trace(
  last: string,
  start: string,
  before: ReadonlyMap<string, string>,
): readonly string[] {
  const way = [last];
  for (let name = last; name !== start; ) {
    name = before.get(name) ?? start;
    way.unshift(name);
  }
  return way;
}

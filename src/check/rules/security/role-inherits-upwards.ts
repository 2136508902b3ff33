import type { Role } from '../../../blueprint/model/identity.ts';
import { defineRule } from '../../rule.ts';

const RANK: Readonly<Record<Role['kind'], number>> = { user: 0, machine: 0, staff: 1, admin: 2 };

/** Inheriting takes over all rights: from above it is a promotion. */
export const roleInheritsUpwards = defineRule({
  code: 'security/role-inherits-upwards',
  severity: 'error',
  summary: 'A role inherits only from roles of its own rank or below.',
  help: 'Turn it round: the administrator inherits from the user, or give single operations to both.',

  check(model, report) {
    const byName = new Map(model.blueprint.roles.map((role) => [role.name, role]));
    for (const role of model.blueprint.roles) {
      for (const name of role.inherits) {
        const above = byName.get(name);
        if (!above || RANK[above.kind] <= RANK[role.kind]) continue;
        report({
          at: role.at.of('inherits'),
          message: `\`${role.name}\` (${role.kind}) has every right of \`${above.name}\` (${above.kind}).`,
          related: [{ at: above.at, message: `The role of kind ${above.kind}.` }],
        });
      }
    }
  },
});

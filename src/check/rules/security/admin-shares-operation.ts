import { callersOf, policiesOn } from '../../analysis/callers.ts';
import { qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** One door for users and administrators, with nothing behind it that tells them apart. */
export const adminSharesOperation = defineRule({
  code: 'security/admin-shares-operation',
  severity: 'warning',
  summary:
    'Users share a command with administrators only where an owner, a tenant or a policy tells them apart.',
  help: 'Split the command, mark the owner of the entity, or add a rule under `access` for the users.',

  check(model, report) {
    const callers = callersOf(model);
    const policies = policiesOn(model);
    for (const { entities, commands } of model.blueprint.contexts) {
      for (const command of commands) {
        const user = callers(command).find(({ kind }) => kind === 'user');
        const admin = callers(command).find(({ kind }) => kind === 'admin');
        const entity = entities.find(({ name }) => name === command.entity);
        if (!user || !admin || !entity || command.creates) continue;
        if (entity.owner || entity.tenant || policies(command).length > 0) continue;
        report({
          at: command.at.of('roles'),
          message: `\`${user.name}\` may call \`${qualifiedName(command)}\` on every \`${entity.name}\`, just as \`${admin.name}\` may.`,
          related: [{ at: entity.at, message: 'Nothing here tells whose it is.' }],
        });
      }
    }
  },
});

import { drivenOperations, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** In a design that tells who may do what, a command that tells nothing was forgotten. */
export const commandWithoutRole = defineRule({
  code: 'security/command-without-role',
  severity: 'info',
  summary: 'Where commands name roles, every command that people call does.',
  help: 'Add `roles:` to it, or `public: true` where everybody may.',

  check(model, report) {
    const commands = model.blueprint.contexts.flatMap((context) => context.commands);
    const guarded = commands.filter(({ roles }) => roles.length > 0);
    if (guarded.length === 0) return;
    const driven = drivenOperations(model);
    for (const command of commands) {
      if (command.roles.length > 0 || command.public || driven.has(qualifiedName(command)))
        continue;
      report({
        at: command.at,
        message: `\`${qualifiedName(command)}\` names no role, while ${guarded.length} of ${commands.length} commands do.`,
      });
    }
  },
});

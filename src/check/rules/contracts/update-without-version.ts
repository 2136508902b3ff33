import { drivenOperations, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** Two people who edit the same record: without a version the second overwrites the first unseen. */
export const updateWithoutVersion = defineRule({
  code: 'contracts/update-without-version',
  severity: 'warning',
  summary: 'A command that overwrites fields checks the version its caller has read.',
  help: 'Write `conditional: true`, or leave `conditional` out: it is the default for updates (ETag and If-Match).',

  check(model, report) {
    const driven = drivenOperations(model);
    for (const { commands } of model.blueprint.contexts) {
      for (const command of commands) {
        const isUpdate =
          command.entity !== undefined && !command.creates && command.to === undefined;
        if (!isUpdate || command.conditional || command.input.length === 0) continue;
        const isInternal = command.roles.length === 0 && !command.public;
        if (isInternal && driven.has(qualifiedName(command))) continue;
        report({
          at: command.at.of('conditional'),
          message: `\`${qualifiedName(command)}\` overwrites \`${command.entity}\` without checking the version that its caller has read.`,
          fix: {
            title: 'Ask for If-Match',
            path: [...command.at.path, 'conditional'],
            value: true,
          },
        });
      }
    }
  },
});

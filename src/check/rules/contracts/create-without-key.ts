import { drivenOperations, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A client that gets no answer asks again; without a key the second request creates a second object. */
export const createWithoutKey = defineRule({
  code: 'contracts/create-without-key',
  severity: 'warning',
  summary: 'A command that creates something recognises a repeated request.',
  help: 'Write `idempotency: key` (an Idempotency-Key header), or `natural` where a unique field tells.',

  check(model, report) {
    const driven = drivenOperations(model);
    for (const { commands } of model.blueprint.contexts) {
      for (const command of commands) {
        if (!command.creates || command.idempotency !== 'none') continue;
        const isInternal = command.roles.length === 0 && !command.public;
        if (isInternal && driven.has(qualifiedName(command))) continue;
        report({
          at: command.at.of('idempotency'),
          message: `\`${qualifiedName(command)}\` creates a second \`${command.entity}\` when a request is repeated.`,
          fix: {
            title: 'Take an Idempotency-Key',
            path: [...command.at.path, 'idempotency'],
            value: 'key',
          },
        });
      }
    }
  },
});

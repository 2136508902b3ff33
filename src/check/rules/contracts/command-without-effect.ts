import { defineRule } from '../../rule.ts';

/** A command that names no entity, tells nobody and asks nobody is a name without meaning. */
export const commandWithoutEffect = defineRule({
  code: 'contracts/command-without-effect',
  severity: 'warning',
  summary: 'Every command changes something, tells something or asks somebody to.',
  help: 'Say what it does: `creates:` or `on:` an entity, `emits:` an event, or a call with `during:` its name.',

  check(model, report) {
    for (const { name, commands, calls, eventSourced, readModel } of model.blueprint.contexts) {
      // What is derived from events can be derived anew.
      if (eventSourced || readModel) continue;
      const asks = (command: string) =>
        calls.some(({ during }) => during === undefined || during === command);
      for (const command of commands) {
        const changes = command.entity !== undefined || command.emits.length > 0;
        if (changes || asks(command.name)) continue;
        report({
          at: command.at,
          message: `\`${name}.${command.name}\` changes no entity, emits no event and calls nobody.`,
        });
      }
    }
  },
});

import { nameList } from '../../analysis/name-list.ts';
import { NEVER_IN_EVENTS, sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** An event is copied to every consumer, stored for replay and cannot be called back. */
export const secretInEvent = defineRule({
  code: 'security/secret-in-event',
  severity: 'error',
  summary: 'No event carries secrets, card numbers or biometric data.',
  help: 'Leave the field out of `carries`; consumers that need it ask for it with rights of their own.',

  check(model, report) {
    for (const { name, events } of model.blueprint.contexts) {
      for (const event of events) {
        const fields = sensitiveFields(event.carries, NEVER_IN_EVENTS);
        if (fields.length === 0) continue;
        const classes = [...new Set(fields.map(({ sensitive }) => sensitive ?? ''))];
        report({
          at: event.at,
          message: `Event \`${name}.${event.name}\` carries ${nameList(fields.map((field) => field.name))}, marked ${nameList(classes)}, to every consumer.`,
          related: fields.map((field) => ({ at: field.at, message: 'The field.' })),
        });
      }
    }
  },
});

import type { Field } from '../../../blueprint/model/entity.ts';
import type { Event } from '../../../blueprint/model/messaging.ts';
import { eventName, eventUses } from '../../analysis/event-use.ts';
import { nameList } from '../../analysis/name-list.ts';
import { NEVER_IN_EVENTS, sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** A log keeps what it is told, and everybody who reads it has it. */
export const sensitiveUnneeded = defineRule({
  code: 'events/sensitive-unneeded',
  severity: 'warning',
  summary: 'An event carries sensitive data only where another context uses it.',
  help: 'Carry the identity only; whoever needs more asks for it and is checked.',

  check(model, report) {
    const readers = new Map<string, Set<string>>();
    for (const { event, by } of eventUses(model)) {
      readers.set(event, (readers.get(event) ?? new Set()).add(by));
    }
    for (const { name: context, events, eventSourced } of model.blueprint.contexts) {
      if (eventSourced) continue;
      for (const event of events) {
        const fields = leaks(event);
        const others = [...(readers.get(eventName(event)) ?? [])].filter((by) => by !== context);
        if (fields.length === 0 || others.length > 0 || event.external) continue;
        report({
          at: event.at,
          message: `\`${event.name}\` carries ${nameList(fields)}, and no other context reads it.`,
        });
      }
    }
  },
});

/** Sensitive fields with their class. Identities of people are references, not data about them; what no event may carry is another finding. */
function leaks({ carries }: Event): readonly string[] {
  const worse = sensitiveFields(carries, NEVER_IN_EVENTS);
  return sensitiveFields(carries)
    .filter((field) => !isIdentity(field) && !worse.includes(field))
    .map(({ name, sensitive }) => `${name} (${sensitive})`);
}

function isIdentity({ name, type }: Field): boolean {
  return name === 'id' || type.kind === 'ref' || (type.kind === 'scalar' && type.scalar === 'uuid');
}

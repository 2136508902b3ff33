import type { Event } from '../../../blueprint/model/messaging.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** Order is kept for messages with the same key: a key that changes scatters the life of one object. */
export const keyBreaksOrder = defineRule({
  code: 'events/key-breaks-order',
  severity: 'warning',
  summary: 'Events of an entity are keyed by a field that stays the same for its whole life.',
  help: 'Leave `key` out: it is then the identity of the entity.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    if (broker?.ordering !== 'per-key') return;
    for (const { events } of contexts) {
      for (const event of events) {
        const others = events.filter(
          ({ name, entity }) => name !== event.name && entity === event.entity,
        );
        const changing = changingKey(model, event);
        // A single event of an entity has nothing to be in order with.
        if (changing === undefined || event.entity === undefined || others.length === 0) continue;
        report({
          at: event.at.of('key'),
          message: `\`${event.name}\` is keyed by \`${changing}\`, which changes during the life of \`${event.entity}\`: it may overtake \`${others[0]?.name}\` of the same one.`,
        });
      }
    }
  },
});

/** The written key, where it is neither identity nor owner nor a fixed reference. */
function changingKey(model: Model, event: Event): string | undefined {
  const entity = model.context(event.context)?.entities.find(({ name }) => name === event.entity);
  const field = entity?.fields.find(({ name }) => name === event.key);
  if (!entity || !field) return undefined;
  const isRef = field.type.kind === 'ref';
  const fixed = field.name === 'id' || field.unique || field.readOnly || isRef;
  const belongs = field.name === entity.owner || field.name === entity.tenant;
  if (fixed || belongs || !event.at.has('key')) return undefined;
  return field.name;
}

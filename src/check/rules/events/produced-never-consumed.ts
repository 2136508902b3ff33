import type { Context } from '../../../blueprint/model/context.ts';
import { emittedEvents, eventName, eventUses } from '../../analysis/event-use.ts';
import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** Said to nobody. */
export const producedNeverConsumed = defineRule({
  code: 'events/produced-never-consumed',
  severity: 'info',
  summary: 'Somebody is interested in every event that goes over a broker.',
  help: 'Remove the event, name who reacts to it under `on`, or write `external: true` where its consumers are not in this file.',

  check(model, report) {
    // Inside one process an event without a listener costs nothing.
    const { broker } = model.blueprint;
    if (broker === undefined || broker.technology === 'in-process') return;
    const used = new Set(eventUses(model).map(({ event }) => event));
    const emitted = emittedEvents(model);
    for (const context of model.blueprint.contexts) {
      if (readsItself(context)) continue;
      const idle = context.events.filter(
        (event) => !event.external && emitted.has(eventName(event)) && !used.has(eventName(event)),
      );
      const [first] = idle;
      if (!first) continue;
      const names = nameList(idle.map(({ name }) => name));
      report({
        at: first.at,
        message: `Nobody reacts to ${names} of \`${context.name}\`.`,
      });
    }
  },
});

/** Contexts whose own state, read model or subscribers live from their events. */
function readsItself({ eventSourced, readModel, api }: Context): boolean {
  return eventSourced || readModel || api.websocket || api.sse;
}

import { eventName, eventUses } from '../../analysis/event-use.ts';
import { hostOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

/** Producer and consumers are never replaced in the same moment. */
export const incompatibleSchema = defineRule({
  code: 'events/incompatible-schema',
  severity: 'error',
  summary: 'Events that leave the service are read by consumers of the version before.',
  help: 'Write `compatibility: backward` and only add optional fields; for anything else give the event a new name.',

  check(model, report) {
    const uses = eventUses(model);
    for (const { events, name: context, webhooks } of model.blueprint.contexts) {
      for (const event of events) {
        if (event.compatibility !== 'none') continue;
        const remote = uses.find(
          ({ event: used, by }) =>
            used === eventName(event) && hostOf(model, by) !== hostOf(model, context),
        );
        const sent = webhooks.find((webhook) => webhook.events.includes(event.name));
        const reader = event.external
          ? 'consumers outside this file read'
          : ((sent && `webhook \`${sent.name}\` sends`) ?? (remote && `${remote.what} reads`));
        if (!reader) continue;
        report({
          at: event.at.of('compatibility'),
          message: `Versions of \`${eventName(event)}\` need not fit each other, and ${reader} it.`,
        });
      }
    }
  },
});

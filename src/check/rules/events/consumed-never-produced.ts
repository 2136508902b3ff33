import { emittedEvents, eventUses } from '../../analysis/event-use.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { defineRule } from '../../rule.ts';

/** Waiting for what nobody says. */
export const consumedNeverProduced = defineRule({
  code: 'events/consumed-never-produced',
  severity: 'error',
  summary: 'Every event that something waits for is emitted by a command.',
  help: 'Name the event under `emits` of the command after which it has happened.',

  check(model, report) {
    const emitted = emittedEvents(model);
    const uses = eventUses(model).filter(({ event }) => model.event(event) && !emitted.has(event));
    for (const [event, all] of groupBy(uses, (use) => use.event)) {
      const [first] = all;
      if (!first) continue;
      const more = all.length > 1 ? ` and ${all.length - 1} more` : '';
      report({
        at: first.at,
        message: `No command emits \`${event}\`, which ${first.what}${more} waits for.`,
        related: [{ at: model.event(event)?.at ?? first.at, message: `\`${event}\`.` }],
      });
    }
  },
});

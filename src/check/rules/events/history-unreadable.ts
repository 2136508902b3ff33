import { defineRule } from '../../rule.ts';

/** Where state is the sum of events, every event ever written must be there and be readable. */
export const historyUnreadable = defineRule({
  code: 'events/history-unreadable',
  severity: 'error',
  summary: 'A context whose state is the sum of its events can read all of them, for ever.',
  help: 'Write `compatibility: backward` or `full`, and leave `retention` out.',

  check(model, report) {
    for (const { name, eventSourced, events } of model.blueprint.contexts) {
      if (!eventSourced) continue;
      for (const { name: event, compatibility, retentionMs, at } of events) {
        if (retentionMs !== undefined) {
          report({
            at: at.of('retention'),
            message: `The state of \`${name}\` is the sum of its events, and \`${event}\` is not kept for ever.`,
          });
        }
        if (compatibility === 'backward' || compatibility === 'full') continue;
        report({
          at: at.of('compatibility'),
          message: `The state of \`${name}\` is the sum of its events, and a new version need not read what an older one wrote of \`${event}\` (\`${compatibility}\`).`,
        });
      }
    }
  },
});

import { eventUses } from '../../analysis/event-use.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** Two messages about one object, in any order. */
export const orderNotKept = defineRule({
  code: 'events/order-not-kept',
  severity: 'warning',
  summary: 'A context that follows the life of an entity gets its events in order.',
  help: 'Write `ordering: per-key` on the broker, or carry a version in the events and ignore older ones.',

  check(model, report) {
    const { broker, requirements } = model.blueprint;
    if (broker?.ordering !== 'none' || broker.technology === 'in-process') return;
    const policies = eventUses(model).filter(({ what }) => what.startsWith('policy'));
    const followed = policies.flatMap((use) => {
      const event = model.event(use.event);
      return event?.entity ? [{ ...use, event, entity: `${event.context}.${event.entity}` }] : [];
    });
    for (const uses of groupBy(followed, ({ by, entity }) => `${by} ${entity}`).values()) {
      const [first, second] = new Map(uses.map((use) => [use.event.name, use])).values();
      if (!first || !second) continue;
      report({
        at: broker.at.of('ordering'),
        message: `\`${first.by}\` follows \`${first.entity}\` by \`${first.event.name}\` and \`${second.event.name}\`, and \`${broker.technology}\` keeps no order: the second may come first.`,
        related: [
          { at: second.at, message: `What \`${second.by}\` does on \`${second.event.name}\`.` },
        ],
      });
      return;
    }
    if (requirements.ordering?.value !== 'per-key' && requirements.ordering?.value !== 'global')
      return;
    report({
      at: broker.at.of('ordering'),
      message: `\`${broker.technology}\` keeps no order, and the requirement is \`${requirements.ordering.value}\`.`,
      related: [{ at: requirementAt(model, 'ordering'), message: 'The requirement.' }],
    });
  },
});

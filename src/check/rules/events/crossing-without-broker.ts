import { eventUses } from '../../analysis/event-use.ts';
import { nameList } from '../../analysis/name-list.ts';
import { ownerOf } from '../../analysis/saga-plan.ts';
import { hostOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

/** An event does not leave its process by itself. */
export const crossingWithoutBroker = defineRule({
  code: 'events/crossing-without-broker',
  severity: 'error',
  summary: 'Events between services travel over a broker.',
  help: 'Add `broker:` with a technology such as `rabbitmq`, `nats` or `kafka`, or host the contexts in one service.',

  check(model, report) {
    const { broker } = model.blueprint;
    if (broker && broker.technology !== 'in-process') return;
    const crossing = eventUses(model).filter(({ event, by }) => {
      const home = hostOf(model, ownerOf(event));
      return by !== '' && model.event(event) && home !== hostOf(model, by);
    });
    const [first] = crossing;
    if (!first) return;
    const events = nameList([...new Set(crossing.map(({ event }) => event))]);
    const [from, to] = [hostOf(model, ownerOf(first.event)), hostOf(model, first.by)];
    report({
      at: broker ? broker.at.of('technology') : first.at,
      message: `${events} must travel between services (\`${from}\` → \`${to}\`), and ${broker ? 'the broker is `in-process`' : 'there is no broker'}.`,
      ...(broker ? { related: [{ at: first.at, message: 'The first reaction.' }] } : {}),
    });
  },
});

import { nameList } from '../../analysis/name-list.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** Two systems, no transaction: one of the two writes is lost some day. */
export const dualWrite = defineRule({
  code: 'events/dual-write',
  severity: 'error',
  summary: 'An event is stored in the transaction that changes the data, and sent from there.',
  help: 'Remove `outbox: false`.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    if (!broker || broker.outbox) return;
    const writers = contexts.filter(
      ({ store, eventSourced, commands }) =>
        store?.persistent && !eventSourced && commands.some(({ emits }) => emits.length > 0),
    );
    if (writers.length === 0) return;
    report({
      at: broker.at.of('outbox'),
      message: `${nameList(writers.map(({ name }) => name))} ${writers.length === 1 ? 'writes its data and sends its' : 'write their data and send their'} events to \`${broker.technology}\` without an outbox: a stop between the two loses the event, or tells of what never happened.`,
      ...setKey(broker.at, 'technology', 'outbox', true, 'Send events from an outbox'),
    });
  },
});

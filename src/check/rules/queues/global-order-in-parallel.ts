import type { Broker } from '../../../blueprint/model/messaging.ts';
import { defineRule } from '../../rule.ts';

/** One order for all messages means one reader for all messages. */
export const globalOrderInParallel = defineRule({
  code: 'queues/global-order-in-parallel',
  severity: 'error',
  summary: 'Messages that keep one order for all are read by one consumer from one partition.',
  help: 'Write `ordering: per-key`, which is nearly always what is meant, or one partition and one consumer.',

  check(model, report) {
    const { broker } = model.blueprint;
    if (broker?.ordering !== 'global') return;
    const parallel = parallelParts(broker);
    if (parallel.length === 0) return;
    report({
      at: broker.at.of('ordering'),
      message: `All messages are to keep one order, but they are spread over ${parallel.join(' and ')}.`,
      fix: {
        title: 'Keep the order of each key',
        path: [...broker.at.path, 'ordering'],
        value: 'per-key',
      },
    });
  },
});

function parallelParts({ partitions = 1, consumersPerGroup = 1 }: Broker): readonly string[] {
  return [
    ...(partitions > 1 ? [`${partitions} partitions`] : []),
    ...(consumersPerGroup > 1 ? [`${consumersPerGroup} consumers`] : []),
  ];
}

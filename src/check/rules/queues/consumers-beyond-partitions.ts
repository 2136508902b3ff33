import { defineRule } from '../../rule.ts';

/** A partition is read by one consumer of a group; the others have nothing to do. */
export const consumersBeyondPartitions = defineRule({
  code: 'queues/consumers-beyond-partitions',
  severity: 'warning',
  summary: 'A group has no more consumers than a topic has partitions.',
  help: 'Raise `partitions:` to the number of consumers, or start fewer consumers.',

  check(model, report) {
    const { broker } = model.blueprint;
    const { partitions, consumersPerGroup: consumers } = broker ?? {};
    if (!broker || partitions === undefined || consumers === undefined) return;
    if (partitions === 0 || consumers <= partitions) return;
    report({
      at: broker.at.of('consumers'),
      message: `A group has ${consumers} consumers, but a topic has ${partitions} partitions, so ${consumers - partitions} of them read nothing.`,
      related: [{ at: broker.at.of('partitions'), message: 'The partitions.' }],
      fix: {
        title: `Have ${consumers} partitions`,
        path: [...broker.at.path, 'partitions'],
        value: consumers,
      },
    });
  },
});

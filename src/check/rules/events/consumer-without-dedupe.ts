import type { Policy } from '../../../blueprint/model/messaging.ts';
import { nameList } from '../../analysis/name-list.ts';
import { setKey } from '../../analysis/set-key.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** Brokers deliver at least once: twice is normal. */
export const consumerWithoutDedupe = defineRule({
  code: 'events/consumer-without-dedupe',
  severity: 'error',
  summary: 'A message that is delivered twice takes effect once.',
  help: 'Remove `inbox: false` or `dedupe: none`, or make the command idempotent by nature and say `dedupe: natural`.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    const exposed = contexts
      .flatMap(({ policies }) => policies)
      .filter((policy) => policy.dedupe === 'none' && repeats(model, policy));
    const own = exposed.filter(({ at }) => at.has('dedupe'));
    const byBroker = exposed.filter((policy) => !own.includes(policy));
    if (broker && byBroker.length > 0) {
      report({
        at: broker.at.of('inbox'),
        message: `A message that \`${broker.technology}\` delivers twice takes effect twice in ${nameList(byBroker.map(nameOf))}.`,
        ...setKey(broker.at, 'technology', 'inbox', true, 'Remember messages in an inbox'),
      });
    }
    for (const policy of own) {
      report({
        at: policy.at.of('dedupe'),
        message: `\`${policy.on}\` delivered twice makes \`${nameOf(policy)}\` happen twice.`,
        fix: {
          title: 'Remember messages in an inbox',
          path: [...policy.at.path, 'dedupe'],
          value: 'inbox',
        },
      });
    }
  },
});

function nameOf({ context, do: command }: Policy): string {
  return `${context}.${command}`;
}

/** Whether the command does more when it comes a second time. */
function repeats(model: Model, policy: Policy): boolean {
  const command = model.operation(nameOf(policy));
  return command?.kind === 'command' && command.idempotency !== 'natural';
}

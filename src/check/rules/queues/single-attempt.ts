import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { defineRule } from '../../rule.ts';

/** Most failures of a handler pass by themselves within seconds. */
export const singleAttempt = defineRule({
  code: 'queues/single-attempt',
  severity: 'warning',
  summary: 'A message that may be handled twice is tried more than once.',
  help: 'Leave `maxAttempts:` out for five attempts, or write the number that you want.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    const value = DEFAULTS.broker.maxAttempts;
    const fixAt = (path: readonly (string | number)[]) => ({
      fix: { title: `Try ${value} times`, path: [...path, 'maxAttempts'], value },
    });
    if (broker?.maxAttempts !== undefined && broker.maxAttempts <= 1) {
      report({
        at: broker.at.of('maxAttempts'),
        message: `Messages are tried ${timesOf(broker.maxAttempts)}, so every lost connection makes a dead letter.`,
        ...fixAt(broker.at.path),
      });
    }
    for (const policy of contexts.flatMap((context) => context.policies)) {
      const { maxAttempts } = policy;
      if (maxAttempts === undefined || maxAttempts > 1) continue;
      if (maxAttempts === broker?.maxAttempts) continue;
      const command = model.operation(`${policy.context}.${policy.do}`);
      if (command?.kind === 'command' && command.idempotency === 'none') continue;
      report({
        at: policy.at.of('maxAttempts'),
        message: `\`${policy.context}\` tries \`${policy.do}\` ${timesOf(maxAttempts)} for \`${policy.on}\`, so every lost connection makes a dead letter.`,
        ...fixAt(policy.at.path),
      });
    }
  },
});

function timesOf(attempts: number): string {
  return attempts === 1 ? 'once' : `${attempts} times`;
}

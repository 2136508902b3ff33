import { defineRule } from '../../rule.ts';

/** A message that cannot be handled is either kept for somebody to look at, or lost. */
export const withoutDeadLetters = defineRule({
  code: 'queues/without-dead-letters',
  severity: 'error',
  summary: 'Messages and jobs that keep failing are kept for a person to look at.',
  help: 'Remove `deadLetter: false`.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    if (broker && !broker.deadLetter) {
      report({
        at: broker.at.of('deadLetter'),
        message: `A message that fails ${broker.maxAttempts ?? 1} times is lost, for the broker keeps no dead letters.`,
        fix: { title: 'Keep dead letters', path: [...broker.at.path, 'deadLetter'], value: true },
      });
    }
    for (const context of contexts) {
      for (const policy of context.policies) {
        // What the broker does not keep is reported once, above.
        if (policy.deadLetter || broker?.deadLetter === false) continue;
        report({
          at: policy.at.of('deadLetter'),
          message: `\`${context.name}\` loses \`${policy.on}\` when \`${policy.do}\` keeps failing.`,
          fix: { title: 'Keep dead letters', path: [...policy.at.path, 'deadLetter'], value: true },
        });
      }
      for (const job of context.jobs) {
        if (job.deadLetter) continue;
        report({
          at: job.at.of('deadLetter'),
          message: `\`${context.name}\` loses job \`${job.name}\` when \`${job.do}\` keeps failing.`,
          fix: { title: 'Keep dead letters', path: [...job.at.path, 'deadLetter'], value: true },
        });
      }
    }
  },
});

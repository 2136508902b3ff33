import { NOTHING_DONE } from '../../../knowledge/failures.ts';
import { calleeOf } from '../../analysis/callee.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

export const notIdempotent = defineRule({
  code: 'retries/not-idempotent',
  severity: 'error',
  summary: 'Only commands that recognise a repeated request are retried.',
  help: 'Give the command `idempotency: key`, or take the retries off the call.',

  check(model, report) {
    for (const call of model.calls()) {
      const command = calleeOf(model, call);
      if (!call.retry || attemptsOf(call) === 1) continue;
      if (command?.kind !== 'command' || command.idempotency !== 'none') continue;
      if (call.retry.on.every((failure) => NOTHING_DONE.has(failure))) continue;
      report({
        at: call.retry.at.of('attempts'),
        message: `\`${call.from}\` sends \`${command.context}.${command.name}\` up to ${attemptsOf(call)} times, but a repeated request takes effect again.`,
        related: [
          {
            at: command.at.of('idempotency'),
            message: 'The command states no idempotency.',
          },
        ],
        fix: {
          title: 'Recognise repeated requests by a key',
          path: [...command.at.path, 'idempotency'],
          value: 'key',
        },
      });
    }
  },
});

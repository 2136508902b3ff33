import { printDuration } from '../../../util/units.ts';
import { calleeOf } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

/** A hedge repeats the request while the first is still at work. */
export const hedgeNotIdempotent = defineRule({
  code: 'retries/hedge-not-idempotent',
  severity: 'error',
  summary: 'Only commands that recognise a repeated request are hedged.',
  help: 'Give the command `idempotency: key`, or remove `hedge:`.',

  check(model, report) {
    for (const call of model.calls()) {
      const command = calleeOf(model, call);
      if (call.hedgeAfterMs === undefined) continue;
      if (command?.kind !== 'command' || command.idempotency !== 'none') continue;
      report({
        at: call.at.of('hedge'),
        message: `\`${call.from}\` sends \`${command.context}.${command.name}\` a second time after ${printDuration(call.hedgeAfterMs)}, but a repeated request takes effect again.`,
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

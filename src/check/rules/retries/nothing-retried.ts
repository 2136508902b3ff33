import type { Retry } from '../../../blueprint/model/call.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** Attempts count the first one, which is easily forgotten. */
export const nothingRetried = defineRule({
  code: 'retries/nothing-retried',
  severity: 'warning',
  summary: 'A block of retries leads to at least one retry.',
  help: 'Write `attempts: 2` for one retry, or remove the block.',

  check(model, report) {
    for (const call of model.calls()) {
      const why = call.retry && reasonOf(call.retry);
      if (!call.retry || !why) continue;
      const fix = {
        title: 'Retry once',
        path: [...call.retry.at.path, 'attempts'],
        value: 2,
      };
      report({
        at: call.retry.at.of(why.key),
        message: `The call from \`${call.from}\` to \`${targetOf(call)}\` ${why.text}, so nothing is retried.`,
        ...(why.key === 'attempts' ? { fix } : {}),
      });
    }
  },
});

function reasonOf({ attempts, on, at }: Retry): { key: string; text: string } | undefined {
  if (attempts <= 1 && at.has('attempts')) {
    return { key: 'attempts', text: `states attempts of ${attempts} in all, the first included` };
  }
  return attempts > 1 && on.length === 0
    ? { key: 'on', text: 'names no failure after which it is tried again' }
    : undefined;
}

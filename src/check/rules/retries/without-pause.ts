import type { Place } from '../../../diagnostics/place.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { printDuration } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** An attempt without a pause meets the failure that the last one met. */
export const withoutPause = defineRule({
  code: 'retries/without-pause',
  severity: 'warning',
  summary: 'There is a pause before a request or message is tried again.',
  help: 'Give the backoff a `base:`, for example `base: 50ms`.',

  check(model, report) {
    for (const call of model.calls()) {
      if (call.retry?.backoff?.baseMs !== 0 || attemptsOf(call) === 1) continue;
      report({
        at: call.retry.at.of('backoff').of('base'),
        message: `\`${call.from}\` tries \`${targetOf(call)}\` again without a pause.`,
        fix: pauseAt(call.retry.at),
      });
    }
    const { broker } = model.blueprint;
    if (broker?.retryBackoff?.baseMs !== 0) return;
    report({
      at: broker.at.of('backoff').of('base'),
      message: 'Messages that fail are tried again without a pause.',
      fix: pauseAt(broker.at),
    });
  },
});

function pauseAt(at: Place) {
  const value = printDuration(DEFAULTS.backoff.baseMs);
  return { title: `Start with ${value}`, path: [...at.path, 'backoff', 'base'], value };
}

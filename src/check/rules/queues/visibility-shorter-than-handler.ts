import { VISIBILITY_TIMES_HANDLER } from '../../../knowledge/limits.ts';
import { printDuration } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

export const visibilityShorterThanHandler = defineRule({
  code: 'queues/visibility-shorter-than-handler',
  severity: 'error',
  summary: 'A message stays hidden from others for longer than its handler may run.',
  help: 'Set `visibilityTimeout:` to about six times `handlerTimeout:`.',

  check(model, report) {
    const { broker } = model.blueprint;
    const { visibilityTimeoutMs: hidden, handlerTimeoutMs: handler } = broker ?? {};
    if (!broker || hidden === undefined || handler === undefined || hidden > handler) return;
    const value = printDuration(VISIBILITY_TIMES_HANDLER * handler);
    report({
      at: broker.at.of('visibilityTimeout'),
      message: `A message is given to another consumer after ${printDuration(hidden)}, but its handler may run for ${printDuration(handler)}.`,
      related: [{ at: broker.at.of('handlerTimeout'), message: 'How long a handler may run.' }],
      fix: {
        title: `Hide messages for ${value}`,
        path: [...broker.at.path, 'visibilityTimeout'],
        value,
      },
    });
  },
});

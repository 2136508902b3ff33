import { printDuration } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** Messages that wait in a consumer's hands are running out of time too. */
export const prefetchOutlastsVisibility = defineRule({
  code: 'queues/prefetch-outlasts-visibility',
  severity: 'warning',
  summary: 'A consumer holds no more messages than it can handle before they are given to another.',
  help: 'Lower `prefetch:`, or raise `visibilityTimeout:` above prefetch × handler timeout.',

  check(model, report) {
    const { broker } = model.blueprint;
    const { visibilityTimeoutMs: hidden, handlerTimeoutMs: handler, prefetch } = broker ?? {};
    if (!broker || !hidden || !handler || !prefetch) return;
    const all = prefetch * handler;
    // A message that is hidden too briefly even by itself is a finding of its own.
    if (hidden <= handler || all <= hidden) return;
    const fits = Math.floor(hidden / handler);
    report({
      at: broker.at.of('prefetch'),
      message: `A consumer that holds ${prefetch} messages may need ${prefetch} × ${printDuration(handler)} = ${printDuration(all)} for the last, but it is given to another after ${printDuration(hidden)}.`,
      related: [{ at: broker.at.of('visibilityTimeout'), message: 'When it is given to another.' }],
      fix: { title: `Hold ${fits}`, path: [...broker.at.path, 'prefetch'], value: fits },
    });
  },
});

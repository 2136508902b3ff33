import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** What does not exist is in no cache, so each question for it reaches the store. */
export const withoutNegativeAnswers = defineRule({
  code: 'caches/without-negative-answers',
  severity: 'info',
  summary: 'A cache that strangers can ask also remembers what does not exist.',
  help: 'Add a short `negativeTtl:`, for example `negativeTtl: 30s`.',

  check(model, report) {
    for (const { cache, query } of cachesOf(model)) {
      if (!query?.public || query.many || cache.layer === 'client') continue;
      if (cache.negativeTtlMs !== undefined || cache.ttlMs === undefined) continue;
      report({
        at: cache.at,
        message: `Anybody may ask \`${query.context}.${query.name}\` for what does not exist, and cache \`${cache.name}\` passes every such question on.`,
        fix: {
          title: 'Remember what does not exist for 30s',
          path: [...cache.at.path, 'negativeTtl'],
          value: '30s',
        },
      });
    }
  },
});

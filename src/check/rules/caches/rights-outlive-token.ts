import type { Query } from '../../../blueprint/model/operation.ts';
import { printDuration } from '../../../util/units.ts';
import { cachesOf, oldestMs } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** Words that mean rights in every trade; `role`, `session` or `grant` mean other things in some. */
const RIGHTS = /^(permissions?|entitlements?|privileges?|acls?)$/;

export const rightsOutliveToken = defineRule({
  code: 'caches/rights-outlive-token',
  severity: 'warning',
  summary: 'Rights are cached for no longer than the token that carries them is valid.',
  help: 'Shorten `ttl:` to the life of an access token or less, or drop entries when rights change.',

  check(model, report) {
    const { identity } = model.blueprint;
    const tokenMs = identity?.accessTokenMs;
    if (!identity || tokenMs === undefined) return;
    for (const { cache, query } of cachesOf(model)) {
      const oldest = oldestMs(cache);
      if (!query || !isAboutRights(query) || oldest === undefined || oldest <= tokenMs) continue;
      if (cache.invalidatedBy.length > 0) continue;
      const value = printDuration(tokenMs);
      report({
        at: cache.at.of('ttl'),
        message: `Cache \`${cache.name}\` gives \`${query.context}.${query.name}\` up to ${printDuration(oldest)} after a right was taken away, but access tokens end after ${value}.`,
        related: [{ at: identity.at.of('accessToken'), message: 'The life of a token.' }],
        fix: { title: `Keep rights for ${value}`, path: [...cache.at.path, 'ttl'], value },
      });
    }
  },
});

function isAboutRights({ name, of }: Query): boolean {
  const words = `${name} ${of}`.split(/(?=[A-Z])|\s/);
  return words.some((word) => RIGHTS.test(word.toLowerCase()));
}

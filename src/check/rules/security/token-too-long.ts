import { LONGEST_TOKEN_MS } from '../../../knowledge/rules-of-thumb.ts';
import { printDuration } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** A stolen token works until it ends: nothing asks the provider again before. */
export const tokenTooLong = defineRule({
  code: 'security/token-too-long',
  severity: 'warning',
  summary: 'An access token lives an hour or less.',
  help: 'Write `accessToken: 15m` and renew it with a refresh token.',

  check(model, report) {
    const { identity } = model.blueprint;
    const lifeMs = identity?.accessTokenMs;
    if (!identity || lifeMs === undefined || lifeMs <= LONGEST_TOKEN_MS) return;
    report({
      at: identity.at.of('accessToken'),
      message: `A stolen access token works for up to ${printDuration(lifeMs)}, longer than ${printDuration(LONGEST_TOKEN_MS)}.`,
      fix: { title: '15 minutes', path: [...identity.at.path, 'accessToken'], value: '15m' },
    });
  },
});

import { LONGEST_SESSION_MS } from '../../../knowledge/limits.ts';
import { printDuration } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** A session that never ends belongs to whoever finds the device. */
export const sessionTooLong = defineRule({
  code: 'security/session-too-long',
  severity: 'warning',
  summary: 'A session lives 30 days or less.',
  help: 'Write `session: 30d` or less; 12 hours where money or health is at stake.',

  check(model, report) {
    const { identity } = model.blueprint;
    const lifeMs = identity?.sessionMs;
    if (!identity || lifeMs === undefined || lifeMs <= LONGEST_SESSION_MS) return;
    report({
      at: identity.at.of('session'),
      message: `A session lives up to ${printDuration(lifeMs)}, longer than ${printDuration(LONGEST_SESSION_MS)}.`,
      fix: { title: '30 days', path: [...identity.at.path, 'session'], value: '30d' },
    });
  },
});

import { definePattern } from '../../pattern.ts';

export const csrfProtection = definePattern({
  id: 'csrf-protection',
  section: 'security',
  name: 'CSRF protection',
  aliases: [
    'cross-site request forgery defence',
    'anti-CSRF token',
    'double-submit cookie',
    'SameSite cookies',
  ],
  summary: {
    en: "State-changing requests that ride on cookies must prove that they come from one's own pages.",
    ja: 'クッキーで認証される変更要求に、自サイトの画面からの要求であることを証明させる対策。',
  },
  problem: 'A foreign page posts a form to the bank and the browser adds the cookie.',
  solution:
    'Set session cookies `SameSite=Lax` or `Strict`. On unsafe methods check `Origin` or `Sec-Fetch-Site`. Add a token: stored in the session and sent in a form field or header, or double-submit, a cookie and a header that must match, signed with the session id. No state change by GET. Accept JSON content types only.',
  useWhen: ['Cookie or Basic authentication in browsers.'],
  avoidWhen: ['Bearer tokens set by script: nothing is sent by itself.'],
  consequences: [
    'SameSite works per site, not origin: a hostile subdomain is still inside, so it is one layer of two.',
    'Unsigned double-submit cookies can be planted by a sibling domain; the HMAC closes that.',
  ],
  construct: 'bffs.*: { clients: [web], session: true, csrf: true }',
  covers: {
    'security.csrf-protection': ['Token-based', 'SameSite cookies', 'double-submit patterns'],
  },
  related: ['session', 'cors', 'backend-for-frontend'],
  sources: [{ title: 'OWASP Cross-Site Request Forgery Prevention Cheat Sheet' }],
});

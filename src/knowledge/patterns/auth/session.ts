import { definePattern } from '../../pattern.ts';

export const session = definePattern({
  id: 'session',
  section: 'auth',
  name: 'Server-side session',
  aliases: ['session cookie', 'cookie session'],
  summary: {
    en: 'The server keeps the signed-in state under a random id that the browser holds in a protected cookie.',
    ja: 'サーバーがログイン状態を保持し、ブラウザは保護されたクッキーに乱数のIDだけを持つ方式。',
  },
  problem:
    'A browser needs to stay signed in, scripts must not read the secret, and logout must take effect at once.',
  solution:
    '128 random bits as id, cookie `__Host-`, `HttpOnly`, `Secure`, `SameSite=Lax`. New id at login and at each rise of rights. Idle and absolute timeouts. Store user, time and method of login, not business data. Offer people a list of their sessions with an end button.',
  useWhen: ['Web apps, also behind a BFF.', 'Rights must be withdrawn immediately.'],
  avoidWhen: ['Callers are other services or native apps: tokens.'],
  consequences: [
    'One lookup per request, under a millisecond from memory; revocation is a delete.',
    'Cookies are sent by themselves, so state-changing requests need CSRF protection.',
    'OWASP asks for at least 64 bits of entropy in the id; 128 cost nothing more.',
  ],
  construct: 'identity: { methods: [session], session: 12h }',
  covers: { 'auth.session-management': ['Session storage', 'session security'] },
  related: ['distributed-sessions', 'csrf-protection', 'backend-for-frontend', 'jwt'],
  sources: [
    { title: 'OWASP Session Management Cheat Sheet' },
    { title: 'RFC 6265, HTTP State Management Mechanism' },
  ],
});

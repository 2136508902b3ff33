import { definePattern } from '../../pattern.ts';

export const stepUpAuthentication = definePattern({
  id: 'step-up-authentication',
  section: 'auth',
  name: 'Step-up authentication',
  aliases: ['multi-factor authentication', 'MFA', 're-authentication'],
  summary: {
    en: 'Ordinary actions need an ordinary login; dangerous ones ask for a fresh, stronger proof.',
    ja: '通常の操作は通常のログインで、危険な操作には新たな強い認証を求める方式。',
  },
  problem:
    'A second factor on every page annoys people into approving anything; none at all lets a stolen session change the bank account.',
  solution:
    'Mark operations with the level and age of authentication they need. Answer 401 with `insufficient_user_authentication` and the required level; the client sends the user through it and repeats. Admin roles always need it. Prefer passkeys, then codes by app; text messages last.',
  useWhen: ['Payout details, rights, exports of personal data, large sums.'],
  avoidWhen: ['Machine callers; give them narrower tokens.'],
  consequences: [
    'People confirm rarely and so notice when asked; the confirmation names what it is for.',
    'State what is done meanwhile: an unfinished form survives the detour.',
  ],
  construct: 'identity: { methods: [oidc], mfaFor: [admin, treasurer] }',
  covers: { 'auth.oauth-2-0': ['Authorization flows'] },
  related: ['passkeys', 'session', 'single-sign-on'],
  sources: [
    { title: 'RFC 9470, OAuth 2.0 Step Up Authentication Challenge Protocol' },
    { title: 'NIST SP 800-63B, Authentication' },
  ],
});

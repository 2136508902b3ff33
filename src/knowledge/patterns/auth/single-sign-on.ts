import { definePattern } from '../../pattern.ts';

export const singleSignOn = definePattern({
  id: 'single-sign-on',
  section: 'auth',
  name: 'Single sign-on',
  aliases: ['SSO', 'central login'],
  summary: {
    en: 'People sign in once at a central provider and reach every application, and one logout or block reaches all.',
    ja: '中央のプロバイダーで一度認証すればすべてのアプリを使え、ログアウトや停止も全体に及ぶ仕組み。',
  },
  problem:
    "Eight applications mean eight passwords, eight leavers' lists and eight places without a second factor.",
  solution:
    "Applications delegate login by OpenID Connect. The provider's session is short for risk, long for comfort, with the second factor there. Applications keep their own sessions with a shorter end and listen to back-channel logout. Provision and remove accounts by SCIM, as blocking login alone leaves tokens alive.",
  useWhen: ['Staff applications and product suites.'],
  avoidWhen: ['One application.'],
  consequences: [
    'A leaver is cut off at one place; without back-channel logout open sessions last until their own end.',
    'The provider is now the most critical system in the house: nobody works when it is down.',
  ],
  construct: 'identity: { methods: [oidc], session: 8h, mfaFor: [admin] }',
  covers: { 'auth.sso-integration': ['OAuth providers', 'identity federation'] },
  related: ['openid-connect', 'saml', 'session', 'passkeys'],
  sources: [
    { title: 'OpenID Connect Back-Channel Logout 1.0' },
    { title: 'RFC 7644, SCIM Protocol' },
  ],
});

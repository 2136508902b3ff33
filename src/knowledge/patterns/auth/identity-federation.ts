import { definePattern } from '../../pattern.ts';

export const identityFederation = definePattern({
  id: 'identity-federation',
  section: 'auth',
  name: 'Identity federation',
  aliases: ['identity broker', 'social login', 'external identity provider'],
  summary: {
    en: "Accounts of other providers are trusted through a broker that maps their claims to one's own users.",
    ja: '他のプロバイダーの認証をブローカー経由で信頼し、クレームを自社の利用者に対応付ける方式。',
  },
  problem:
    'People have accounts at Google, Apple or their employer, and another password is another leak.',
  solution:
    'Put one broker between providers and apps. Key a link by issuer and subject. Route by e-mail domain or tenant. Link accounts only after both were proven in one session; an equal unverified e-mail is no proof. Map groups to roles with an explicit table. Keep a way in when the provider is down for staff on call.',
  useWhen: ['Consumer sign-in, business customers, partner organisations.'],
  avoidWhen: ['A closed system with a few users of its own.'],
  consequences: [
    'Each provider is one more dependency of login: at 99.9 % each, but only for its own users.',
    'The provider may close an account; offer a second method before that.',
  ],
  construct: 'identity: { provider: keycloak, methods: [oidc, saml] }',
  covers: { 'auth.sso-integration': ['OAuth providers', 'identity federation'] },
  related: ['openid-connect', 'saml', 'single-sign-on'],
  sources: [{ title: 'NIST SP 800-63C, Federation and Assertions' }],
});

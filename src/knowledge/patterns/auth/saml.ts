import { definePattern } from '../../pattern.ts';

export const saml = definePattern({
  id: 'saml',
  section: 'auth',
  name: 'SAML 2.0',
  aliases: ['Security Assertion Markup Language', 'SAML SSO'],
  summary: {
    en: 'An enterprise identity provider sends a signed XML assertion through the browser that says who signed in.',
    ja: '企業のIDプロバイダーが、誰が認証されたかを示す署名付きXMLをブラウザ経由で送る方式。',
  },
  problem: 'Business customers insist on their own directory and already run a SAML provider.',
  solution:
    'Accept SAML at one place, an identity broker that turns it into OpenID Connect for all services. Service-provider-initiated only, check signature over the element that is used, audience, recipient, `InResponseTo` and time. Import metadata, follow certificate changes. Create accounts at first login, remove them by SCIM.',
  useWhen: ['Enterprise or university customers with existing providers.'],
  avoidWhen: ['New systems that may choose: OpenID Connect is simpler and fits APIs.'],
  consequences: [
    "In 2012 researchers broke 11 of 14 SAML implementations by wrapping signatures (Somorovsky et al.); use a maintained library, never one's own XML.",
    'Each customer is a set-up with certificates that expire: plan for self-service.',
  ],
  construct: 'identity: { provider: keycloak, methods: [saml, oidc] }',
  covers: { 'auth.sso-integration': ['SAML', 'identity federation'] },
  related: ['openid-connect', 'identity-federation', 'single-sign-on'],
  sources: [{ title: 'OASIS, SAML 2.0' }, { title: 'Somorovsky et al., On Breaking SAML (2012)' }],
});

import { definePattern } from '../../pattern.ts';

export const openidConnect = definePattern({
  id: 'openid-connect',
  section: 'auth',
  name: 'OpenID Connect',
  aliases: ['OIDC', 'ID token'],
  summary: {
    en: 'A layer over OAuth 2.0 that tells the client who signed in, when and how, by a signed ID token and a user-info endpoint.',
    ja: 'OAuth 2.0の上に、誰がいつどのように認証されたかを署名付きIDトークンとUserInfoで伝える層。',
  },
  problem:
    'An access token says what may be done, not who is there; apps that guess identity from it accept tokens meant for others.',
  solution:
    "Ask for scope `openid` with `nonce` and `state`. Verify the ID token: issuer, audience is this client, nonce, expiry, signature by the published keys. Start the app's own session from it and throw it away; APIs never accept ID tokens. Take changing profile data from UserInfo. Support back-channel logout where sessions must end together.",
  useWhen: ['Sign-in through a provider, own or foreign.', 'Single sign-on over several apps.'],
  avoidWhen: ['Service-to-service calls: no person is there.'],
  consequences: [
    'One library call against the discovery document replaces hand-made login; key rotation comes with it.',
    '`sub` is unique per issuer only: store the pair, never the e-mail address as key.',
  ],
  construct: 'identity: { provider: keycloak, methods: [oidc], session: 12h }',
  covers: { 'auth.openid-connect': ['Authentication layer', 'ID tokens', 'user info endpoint'] },
  related: ['oauth2', 'single-sign-on', 'session', 'identity-federation'],
  sources: [{ title: 'OpenID Connect Core 1.0' }],
});

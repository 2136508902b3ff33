import { definePattern } from '../../pattern.ts';

export const oauth2 = definePattern({
  id: 'oauth2',
  section: 'auth',
  name: 'OAuth 2.0',
  aliases: ['delegated authorisation', 'authorization code with PKCE', 'client credentials'],
  summary: {
    en: 'A client gets a token of limited scope and life from an authorisation server and shows it to the API instead of a password.',
    ja: 'クライアントが認可サーバーから範囲と寿命を限ったトークンを得て、パスワードの代わりにAPIへ提示する方式。',
  },
  problem:
    "An app that asks for the user's password can do everything for ever, and every API has to check passwords itself.",
  solution:
    'People: authorization code with PKCE. Machines: client credentials. Devices without a browser: device code. No implicit grant and no password grant. Access tokens live minutes and name audience and scopes; refresh tokens rotate. Register exact redirect URIs. APIs check signature or introspect, then issuer, audience, expiry and scope.',
  useWhen: [
    'Third-party or several first-party clients share accounts.',
    'Machine clients need rights of their own that can be revoked.',
  ],
  avoidWhen: [
    'One server-rendered site with its own users: a session is less machinery.',
    'As proof of who the user is: that is OpenID Connect.',
  ],
  consequences: [
    'The life of an access token is how long a revoked right still works: 15 minutes unless introspected.',
    'RFC 9700 (2025) rules out the implicit grant and the password grant and asks for exact redirect matching.',
  ],
  construct:
    'identity: { provider: keycloak, methods: [oauth2], accessToken: 15m, refreshRotation: true }',
  covers: { 'auth.oauth-2-0': ['Authorization flows', 'grant types', 'token management'] },
  related: [
    'openid-connect',
    'jwt',
    'refresh-token-rotation',
    'oauth-scopes',
    'identity-federation',
  ],
  sources: [
    { title: 'RFC 6749, The OAuth 2.0 Authorization Framework' },
    { title: 'RFC 9700, Best Current Practice for OAuth 2.0 Security' },
  ],
});

import { definePattern } from '../../pattern.ts';

export const jwt = definePattern({
  id: 'jwt',
  section: 'auth',
  name: 'JSON Web Token',
  aliases: ['JWT', 'signed token', 'bearer token'],
  summary: {
    en: "A signed, self-contained token of claims that any service can check with the issuer's public key and without asking back.",
    ja: '署名済みで自己完結したクレームのトークン。発行者の公開鍵だけで検証でき、問い合わせが不要。',
  },
  problem:
    'Asking the login server on every request makes it the bottleneck and the single point of failure.',
  solution:
    'Header, claims, signature. Fix the accepted algorithms and key source in the verifier; never let the token choose. Check `iss`, `aud`, `exp`, `nbf` with a minute of leeway, and `typ`. Sign with ES256 or EdDSA, publish keys by JWKS, rotate with overlap. Put identities and roles in it, no secrets and no personal data beyond need.',
  useWhen: ['Several services verify the same caller.', 'Tokens live for minutes.'],
  avoidWhen: [
    'Instant revocation is a rule: opaque tokens with introspection, or a denylist.',
    'Browser storage: scripts read it there; keep it behind a BFF.',
  ],
  consequences: [
    'Verification costs some tens of microseconds and no network; a stolen token works until it expires.',
    'Roles in the token are as old as the token.',
    'RFC 8725 lists what went wrong: `none`, key confusion between HMAC and RSA, missing audience checks.',
  ],
  construct: 'identity: { methods: [jwt], accessToken: 15m, serviceAuth: jwt }',
  covers: { 'auth.jwt': ['Token structure', 'claims', 'signing', 'validation'] },
  related: ['refresh-token-rotation', 'oauth2', 'session', 'secret-rotation'],
  sources: [
    { title: 'RFC 7519, JSON Web Token' },
    { title: 'RFC 8725, JSON Web Token Best Current Practices' },
  ],
});

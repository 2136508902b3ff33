import { definePattern } from '../../pattern.ts';

export const refreshTokenRotation = definePattern({
  id: 'refresh-token-rotation',
  section: 'auth',
  name: 'Refresh token rotation',
  aliases: ['rotating refresh tokens', 'token reuse detection'],
  summary: {
    en: 'Each refresh token is good for one use and returns a new one; using an old one again ends the whole family.',
    ja: 'リフレッシュトークンを一回限りとし、使用時に新しいものを返す。再利用を検知したら系列ごと失効させる。',
  },
  problem: 'A refresh token of 30 days that is stolen once gives the thief 30 days.',
  solution:
    'Store a hash, family, client and expiry for each. On use issue a successor and mark the old as spent. A spent one presented again means that two parties hold the family: revoke it and ask for a new login. Allow a few seconds of grace for lost answers. Bind to the client by DPoP or mTLS where possible. Set an absolute end.',
  useWhen: ['Public clients: browsers, phones.'],
  avoidWhen: ['Confidential servers that authenticate themselves may keep one token.'],
  consequences: [
    "A thief and the owner collide at the next refresh: exposure falls from the token's life to one access-token period.",
    'Concurrent tabs refresh at once; without the grace period users are logged out by their own browser.',
  ],
  construct: 'identity: { methods: [oauth2], refreshRotation: true, accessToken: 15m }',
  covers: { 'auth.jwt': ['refresh tokens'], 'auth.oauth-2-0': ['token management'] },
  related: ['jwt', 'oauth2', 'session'],
  sources: [{ title: 'RFC 9700, section on refresh token protection' }],
});

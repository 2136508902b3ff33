import { definePattern } from '../../pattern.ts';

export const apiKey = definePattern({
  id: 'api-key',
  section: 'auth',
  name: 'API key',
  aliases: ['API keys', 'client key', 'access key'],
  summary: {
    en: 'A long random secret that names a client program, stored as a hash, limited in rights, rate and life.',
    ja: 'クライアントプログラムを識別する長い乱数の秘密。ハッシュで保管し、権限・頻度・期限を限定する。',
  },
  problem:
    "Customers' scripts need access without a person, and OAuth is too much for a shell script.",
  solution:
    'Generate 256 random bits with a readable prefix (`acme_live_`), show it once, keep a hash and the prefix. Tie it to tenant, scopes, allowed addresses and quota. Accept it in a header only. Let owners hold two at once, so rotation needs no outage. Record last use; expire the unused; revoke on a leak found by secret scanning.',
  useWhen: ["Server-to-server access by customers' programs; metering."],
  avoidWhen: [
    'Browsers and phones: whatever ships to a device is public.',
    'High-value actions without a signature or mTLS on top.',
  ],
  consequences: [
    'A fast hash such as SHA-256 is enough for 256 random bits; slow password hashes only burn CPU per call.',
    'A leaked key works until somebody notices: prefix, expiry and anomaly alerts shorten that.',
  ],
  construct: 'identity: { methods: [api-key] }',
  covers: {
    'auth.api-keys': ['Key generation', 'rotation', 'rate limiting', 'quotas'],
    'security.api-security': ['API keys'],
  },
  related: ['rate-limiting', 'usage-quota', 'request-signing', 'secret-rotation', 'mtls'],
  sources: [{ title: 'OWASP REST Security Cheat Sheet' }],
});

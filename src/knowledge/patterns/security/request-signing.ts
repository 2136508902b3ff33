import { definePattern } from '../../pattern.ts';

export const requestSigning = definePattern({
  id: 'request-signing',
  section: 'security',
  name: 'Request signing',
  aliases: ['HTTP message signatures', 'signed requests'],
  summary: {
    en: 'The caller signs method, path, chosen headers, body digest and time, so a request cannot be altered, replayed or denied.',
    ja: 'メソッド・パス・ヘッダー・本文ダイジェスト・時刻に署名し、改ざん・再送・否認を防ぐ方式。',
  },
  problem: 'TLS ends at proxies; a bearer token copied from a log works for anybody.',
  solution:
    'RFC 9421: cover `@method`, `@target-uri`, `content-digest` and `created`, sign with Ed25519 or ECDSA, name the key. The server checks coverage, a five-minute window, a nonce for unsafe calls, and the digest over raw bytes. Keys are registered per client and rotate.',
  useWhen: ['Payments, open banking, partner interfaces with non-repudiation.'],
  avoidWhen: ['Browser clients without a place for keys.', 'Internal calls under mTLS.'],
  consequences: [
    'Microseconds per request for signing and checking; the real cost is canonical bytes through proxies that rewrite headers.',
    'Clocks must agree within the window: monitor drift.',
  ],
  covers: { 'security.api-security': ['request signing'] },
  related: ['webhook-signing', 'api-key', 'mtls'],
  sources: [{ title: 'RFC 9421, HTTP Message Signatures' }],
});

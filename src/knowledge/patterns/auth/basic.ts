import { definePattern } from '../../pattern.ts';

export const basic = definePattern({
  id: 'basic',
  section: 'auth',
  name: 'HTTP Basic authentication',
  aliases: ['basic auth', 'username and password header'],
  summary: {
    en: 'User name and password go in a header with every request, base64-encoded, protected only by TLS.',
    ja: '利用者名とパスワードをBase64で毎回ヘッダーに載せる方式。保護はTLSだけに頼る。',
  },
  problem: 'A machine endpoint such as metrics or a legacy partner supports nothing else.',
  solution:
    'Only over TLS, only for technical accounts, with long random passwords from the secret store, limited by address and rate. Compare in constant time against a slow hash, and cache a positive result for a minute. Replace with keys or client credentials as soon as the other side can.',
  useWhen: ['Scrape endpoints, package registries, old partners.'],
  avoidWhen: ['People: no second factor, no logout, browser pop-ups.', 'Public APIs.'],
  consequences: [
    'The long-lived secret travels with each request and ends in logs of careless proxies.',
    'A slow hash at 50 ms caps a core at 20 logins per second unless results are cached.',
  ],
  construct: 'identity.methods: [basic]',
  covers: { 'security.api-security': [] },
  related: ['api-key', 'oauth2', 'tls-termination'],
  sources: [{ title: "RFC 7617, The 'Basic' HTTP Authentication Scheme" }],
});

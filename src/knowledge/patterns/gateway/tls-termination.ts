import { definePattern } from '../../pattern.ts';

export const tlsTermination = definePattern({
  id: 'tls-termination',
  section: 'gateway',
  name: 'TLS termination',
  aliases: ['SSL termination', 'HTTPS offloading', 'encryption in transit'],
  summary: {
    en: 'The edge holds the certificates, speaks modern TLS to clients and encrypts again towards the services.',
    ja: 'エッジが証明書を保持して最新のTLSを話し、サービスへの通信も再び暗号化する。',
  },
  problem:
    'Certificates on forty hosts expire one by one; plain HTTP behind the balancer is read by anybody inside.',
  solution:
    "TLS 1.3 and 1.2 only, certificates by ACME renewed at two thirds of life with alerts, HSTS, redirect of port 80. Private keys in the edge's store only. To services mTLS or TLS with an internal authority. Pass the client's address and certificate in headers that outsiders cannot set.",
  useWhen: ['All external traffic.'],
  avoidWhen: ['End-to-end secrets that the edge may not see: pass through and end in the service.'],
  consequences: [
    'A full TLS 1.3 handshake is one round trip, resumption can be zero; keep-alive matters more than cipher choice.',
    'Public certificates shrink to 47 days by 2029 (CA/Browser Forum): renewal by hand ends.',
  ],
  construct: 'gateway: { technology: nginx, tls: true, securityHeaders: true }',
  covers: {
    'gateway.gateway-security': ['SSL termination'],
    'security.api-security': ['encryption'],
  },
  related: ['mtls', 'api-gateway', 'ddos-protection'],
  sources: [{ title: 'RFC 8446, TLS 1.3' }, { title: 'Mozilla, Server Side TLS' }],
});

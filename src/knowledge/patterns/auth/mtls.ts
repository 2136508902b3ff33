import { definePattern } from '../../pattern.ts';

export const mtls = definePattern({
  id: 'mtls',
  section: 'auth',
  name: 'Mutual TLS',
  aliases: ['mTLS', 'client certificates'],
  summary: {
    en: 'Both ends of a TLS connection prove themselves with certificates, so each service knows which service calls.',
    ja: 'TLSの両端が証明書で身元を証明し、どのサービスからの呼び出しかを確実に知る方式。',
  },
  problem:
    'Inside the network everybody is believed; one compromised container can call the ledger.',
  solution:
    'Give each workload a short-lived certificate that names it (SPIFFE id), issued and renewed automatically. Trust one private authority, check the name against a list of allowed callers, and refuse plain connections. Rotate the authority with two roots in parallel. For partners, bind tokens to their certificate.',
  useWhen: ['Service-to-service calls, regulated data, devices and partner links.'],
  avoidWhen: [
    "End users' browsers: certificate prompts fail people.",
    'Without automation: forgotten renewals are outages.',
  ],
  consequences: [
    'The handshake costs one more signature; kept-alive connections pay it rarely.',
    'Lives of 24 hours make revocation lists needless; the issuing authority must then be available every day.',
    'TLS ended at a balancer hides the caller; forward the identity in a header that only the balancer may set.',
  ],
  construct: 'identity: { methods: [oauth2, mtls], serviceAuth: mtls }',
  covers: { 'auth.mtls': ['Mutual TLS', 'certificate management', 'service-to-service auth'] },
  related: ['workload-identity', 'zero-trust', 'service-mesh', 'tls-termination'],
  sources: [{ title: 'RFC 8446, TLS 1.3' }, { title: 'RFC 8705, OAuth 2.0 Mutual-TLS' }],
});

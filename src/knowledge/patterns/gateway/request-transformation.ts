import { definePattern } from '../../pattern.ts';

export const requestTransformation = definePattern({
  id: 'request-transformation',
  section: 'gateway',
  name: 'Request transformation',
  aliases: ['header manipulation', 'response mapping', 'message translator'],
  summary: {
    en: 'The edge adapts headers and simple shapes between client and service, by declared and tested rules only.',
    ja: 'クライアントとサービスの間でヘッダーや単純な形式を、宣言され試験された規則だけで変換する。',
  },
  problem:
    'An old client sends another header, a service expects the tenant from the token, internal headers leak out.',
  solution:
    'Strip hop and spoofable headers (`x-user`, `x-forwarded-*`) first, then set identity, tenant and trace from verified facts. Rename or default fields only as declared mapping with examples. Remove server details from answers. Anything with conditions or lookups belongs into a BFF.',
  useWhen: ['Edge headers, small legacy differences.'],
  avoidWhen: ['Business mapping: it becomes untested code in configuration.'],
  consequences: [
    'Body mapping needs the whole body in memory and breaks streaming; header work is free.',
  ],
  construct: 'gateway: { technology: envoy, securityHeaders: true, maxBody: 1MB }',
  covers: {
    'gateway.request-transformation': ['Request/response mapping', 'header manipulation'],
    'gateway.gateway-patterns': ['transformation'],
  },
  related: ['api-gateway', 'version-adapter', 'protocol-translation'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Message Translator' },
  ],
});

import { definePattern } from '../../pattern.ts';

export const apiGateway = definePattern({
  id: 'api-gateway',
  section: 'gateway',
  name: 'API gateway',
  aliases: ['edge gateway', 'gateway routing'],
  summary: {
    en: 'One entrance ends TLS, checks tokens, limits, routes and observes all calls from outside before any service sees them.',
    ja: '外部からの全呼び出しについて、TLS終端・トークン検証・制限・経路制御・観測を行う単一の入口。',
  },
  problem:
    'Each service does its own TLS, token check and rate limit, all a little different, and clients know every host name.',
  solution:
    'Keep to edge concerns: route by path and host, validate token and schema size, limit, time out, add trace context, strip internal headers, map to internal addresses. Configuration is generated from the architecture and reviewed. Services still authorise; the network blocks ways around it. Run several replicas in zones.',
  useWhen: ['Two or more services or outside clients.'],
  avoidWhen: [
    'One deployable: a load balancer with TLS does it.',
    'Business rules or joins: they belong in a BFF or a context.',
  ],
  consequences: [
    'It multiplies into every flow: 99.99 % or it caps them all; 1-5 ms per request.',
    "Its timeout must exceed the services' and stay below the client's.",
  ],
  construct:
    'gateway: { technology: kong, authenticates: true, timeout: 5s, limits: [600/minute per client], securityHeaders: true }',
  covers: {
    'gateway.gateway-patterns': [
      'Authentication',
      'rate limiting',
      'request routing',
      'transformation',
    ],
    'gateway.gateway-technologies': ['Kong', 'Traefik', 'Envoy', 'AWS API Gateway', 'NGINX'],
    'microservices.api-gateway': ['Kong', 'Ambassador', 'AWS API Gateway', 'Azure API Management'],
  },
  related: [
    'backend-for-frontend',
    'rate-limiting',
    'tls-termination',
    'path-routing',
    'load-balancing',
  ],
  sources: [{ title: 'Richardson, Microservices Patterns (2018), chapter 8' }],
});

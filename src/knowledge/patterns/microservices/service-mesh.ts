import { definePattern } from '../../pattern.ts';

export const serviceMesh = definePattern({
  id: 'service-mesh',
  section: 'microservices',
  name: 'Service mesh',
  aliases: ['mesh data plane'],
  summary: {
    en: 'Proxies beside or below every service encrypt, route, retry and measure calls under one control plane, without code in the services.',
    ja: '各サービスに付随するプロキシが、暗号化・経路制御・再試行・計測を一つの制御面のもとで行う仕組み。',
  },
  problem:
    'Ten services in four languages need mutual TLS, retries and metrics; libraries for each drift apart.',
  solution:
    'Let the mesh issue short-lived workload certificates, demand mTLS, apply policies of who may call whom, shift traffic by weight for canaries, and report rate, errors and duration per route. Keep timeouts and idempotency in the contract of each operation, and let only one layer retry.',
  useWhen: [
    'Twenty or more services in several languages on Kubernetes.',
    'Regulation demands encryption and identity on every hop.',
  ],
  avoidWhen: [
    'Under about ten services in one language: a library does it.',
    'Nobody in the team can debug a proxy at night.',
  ],
  consequences: [
    'Two proxies per hop add a millisecond or two at p99 and memory for each pod; measure with your payloads.',
    'Retries in both mesh and client multiply: 3 × 3 attempts are nine calls.',
  ],
  construct: 'deployment.mesh: linkerd',
  covers: { 'microservices.service-mesh': ['traffic management', 'observability', 'security'] },
  related: ['mtls', 'sidecar', 'workload-identity', 'weighted-routing', 'retry-budget'],
  sources: [
    { title: 'Istio documentation: traffic management, security' },
    { title: 'Linkerd documentation: architecture' },
  ],
});

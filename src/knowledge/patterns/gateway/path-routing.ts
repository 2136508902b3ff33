import { definePattern } from '../../pattern.ts';

export const pathRouting = definePattern({
  id: 'path-routing',
  section: 'gateway',
  name: 'Request routing',
  aliases: ['path-based routing', 'header-based routing', 'host-based routing'],
  summary: {
    en: 'The edge chooses the service from path, host, header or method by an ordered, tested list of rules.',
    ja: 'パス・ホスト・ヘッダー・メソッドに基づき、順序付きで試験された規則によってサービスを選ぶ。',
  },
  problem: 'Clients should see one host while services split, merge and move.',
  solution:
    'Prefix per context (`/v1/orders`), longest first, host for tenants or products, header for versions and experiments. Generate from the design, refuse overlaps in the build, test with a table of example requests. No rewriting beyond a prefix. Unknown paths end at the edge with 404.',
  useWhen: ['Several services behind one name; migrations.'],
  avoidWhen: ['Rules by body content: that is a router with parsing costs.'],
  consequences: [
    'Matching hundreds of prefixes costs microseconds; regular expressions may not.',
    'Normalise paths before matching: `%2e%2e` and double slashes bypass rules.',
  ],
  construct: 'gateway.routes[]: { path: /v1/orders, to: ordering, header: "x-version: 2" }',
  covers: {
    'gateway.service-routing': ['Path-based', 'header-based'],
    'gateway.gateway-patterns': ['request routing'],
  },
  related: ['api-gateway', 'weighted-routing', 'strangler-fig'],
  sources: [{ title: 'Kubernetes documentation: Gateway API' }],
});

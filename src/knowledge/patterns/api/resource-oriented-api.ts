import { definePattern } from '../../pattern.ts';

export const resourceOrientedApi = definePattern({
  id: 'resource-oriented-api',
  section: 'api',
  name: 'Resource-oriented API',
  aliases: ['REST', 'RESTful API', 'resource modelling'],
  summary: {
    en: 'Business things become resources with stable URLs, and the methods and status codes of HTTP say what is done to them and how it ended.',
    ja: '業務上の対象を安定したURLを持つリソースとし、操作と結果をHTTPのメソッドとステータスコードで表す。',
  },
  problem:
    'An interface made of verbs grows one endpoint per screen. No cache, proxy or client library can tell which calls are safe to repeat, and every team invents its own way to say "not found".',
  solution:
    'Give each aggregate a collection (`/orders`) and an item (`/orders/{id}`). GET reads, PUT and DELETE may be repeated, POST creates or starts something, PATCH changes parts. A transition that is more than a field change becomes a resource of its own, `POST /orders/{id}/cancellation`. 201 carries `Location`, 409 a conflict with the state, 422 a well-formed request that breaks a rule.',
  useWhen: [
    'Clients are many, unknown or written in many languages.',
    'Reads dominate and caches between client and service can help.',
  ],
  avoidWhen: [
    'Callers want to choose fields across many aggregates per screen: GraphQL or a BFF serves them with fewer round trips.',
    'Services exchange thousands of small messages per second inside one network: gRPC frames them in less space.',
  ],
  consequences: [
    'Proxies and client libraries may repeat GET, PUT and DELETE after a broken connection without asking (RFC 9110, section 9.2.2).',
    'A nested screen costs one request per level: three levels at 80 ms each are 240 ms before rendering starts.',
    'Status codes stay few when listed: about a dozen serve a whole system; the detail goes into the problem document.',
  ],
  construct: 'contexts.*.api.rest: v1',
  covers: { 'api.restful-apis': ['Resource modeling', 'HTTP methods', 'status codes'] },
  related: ['problem-details', 'versioning', 'hateoas', 'idempotency-key', 'http-caching'],
  sources: [
    { title: 'RFC 9110, HTTP Semantics' },
    {
      title:
        'Fielding, Architectural Styles and the Design of Network-based Software Architectures (2000)',
    },
  ],
});

import { definePattern } from '../../pattern.ts';

export const backendForFrontend = definePattern({
  id: 'backend-for-frontend',
  section: 'microservices',
  name: 'Backend for frontend',
  aliases: ['BFF', 'client-specific backend'],
  summary: {
    en: 'A small backend per kind of client that joins, trims and caches what its screens need, and keeps tokens out of the browser.',
    ja: 'クライアントの種類ごとに置く小さなバックエンド。画面に必要なデータを結合・削減し、トークンをブラウザに出さない。',
  },
  problem:
    'The phone needs 3 KB in one trip, the desk wants 40 fields and the partner a stable format. One interface for all becomes the compromise nobody likes.',
  solution:
    "The client's team owns its BFF. It calls contexts in parallel under one deadline, returns what it has and marks missing parts, and holds the session in an HttpOnly cookie. It contains presentation logic only; rules stay in the contexts. Shared code moves into libraries, not into a shared BFF.",
  useWhen: [
    'Clients with different screens, networks or release cycles.',
    'Single-page applications that should not hold tokens.',
  ],
  avoidWhen: [
    'One web client: its server is the BFF already.',
    'Business rules gather there because it is quick: the next client lacks them.',
  ],
  consequences: [
    'Five calls of 60 ms side by side take about 60-80 ms instead of 300 ms and five mobile round trips.',
    'One more deployable and one more hop per client; two clients mean two BFFs to patch.',
  ],
  construct:
    'bffs.*: { clients: [ios, android], protocol: rest, session: false, calls: [{ to: catalogue.listProducts, timeout: 200ms, fallback: cache }] }',
  covers: {
    'microservices.backend-for-frontend-bff': ['Client-specific backends', 'API aggregation'],
  },
  related: ['api-gateway', 'api-composition', 'session', 'graphql'],
  sources: [
    { title: 'Newman, Backends For Frontends (2015)' },
    { title: 'IETF draft, OAuth 2.0 for Browser-Based Applications' },
  ],
});

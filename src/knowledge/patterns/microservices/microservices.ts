import { definePattern } from '../../pattern.ts';

export const microservices = definePattern({
  id: 'microservices',
  section: 'microservices',
  name: 'Microservices',
  aliases: ['microservice architecture'],
  summary: {
    en: 'Contexts run as separately deployed services with their own data, released and scaled by their own teams.',
    ja: 'コンテキストを独立して配備されるサービスとし、データ・リリース・拡張をチームごとに受け持つ構成。',
  },
  problem:
    "Many teams in one deployable queue for releases, and one part's load or crash takes the rest along.",
  solution:
    'One service per context or small group of contexts, reached by versioned contracts, with events between them. Each has its store, pipeline, objectives and owner. A platform gives discovery, secrets, tracing and rollout, so that service number twenty costs a day rather than a month.',
  useWhen: [
    'Three or more teams that must release on their own days.',
    'Parts with sharply different load, availability or compliance.',
  ],
  avoidWhen: [
    'One team under ten people: operations take more than the independence returns.',
    "The domain's borders still move weekly; moving code across processes is dear.",
  ],
  consequences: [
    'Distributed calls replace function calls: 100 ns becomes about 1 ms, and each may fail halfway.',
    'Transactions end at the border; sagas and eventual consistency take their place.',
    'Costs a floor: two replicas per service for n services, plus broker, gateway and telemetry, before the first user.',
  ],
  construct: 'style: microservices',
  covers: {
    'microservices.service-communication': [
      'Synchronous (REST, gRPC)',
      'asynchronous (message queues, events)',
    ],
    'microservices.service-boundaries': ['service decomposition'],
  },
  related: [
    'modular-monolith',
    'database-per-service',
    'service-decomposition',
    'service-discovery',
    'distributed-tracing',
  ],
  sources: [
    { title: 'Lewis and Fowler, Microservices (2014)' },
    { title: 'Newman, Building Microservices, 2nd edition (2021)' },
  ],
});

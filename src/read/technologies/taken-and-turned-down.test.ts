import { describe, it } from 'vitest';
import { expectTaken, type Taken } from '../../testing/phrasings.ts';

const CASES: readonly Taken[] = [
  [
    'Boat hire for a lake. Kafka stays out of it, RabbitMQ goes in.',
    { broker: ['rabbitmq'], excluded: ['kafka'] },
  ],
  [
    'Boat hire for a lake. Postgres only; MongoDB has no place here.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  [
    'Boat hire for a lake. We had MongoDB once and lost data, so that one is dead to us. MySQL it is.',
    { databases: ['mysql'] },
    { databases: ['mongodb'] },
  ],
  [
    'Boat hire for a lake. Our ops people refuse to run Kubernetes. Nomad it is.',
    { orchestrator: ['nomad'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    'Boat hire for a lake. Legal has forbidden AWS; Azure is approved.',
    { cloud: ['azure'], excluded: ['aws'] },
  ],
  [
    'Boat hire for a lake. Hosting must not be on AWS or Google Cloud.',
    { excluded: ['aws', 'gcp'], cloud: [] },
  ],
  [
    'Boat hire for a lake. Whatever you do, spare us Elasticsearch.',
    { excluded: ['elasticsearch'] },
  ],
  [
    'Boat hire for a lake. The previous agency used Laravel; we are done with PHP. Go from here on.',
    { languages: ['go'] },
    { languages: ['php'] },
  ],
  [
    "Boat hire for a lake. GraphQL isn't something we want to maintain. REST will do.",
    { protocols: ['rest'] },
    { protocols: ['graphql'] },
  ],
  [
    "Boat hire for a lake. Let's leave Redis out, the database cache is fine.",
    { excluded: ['redis'] },
    { caches: ['redis'] },
  ],
  [
    'Boat hire for a lake. No vendor lock-in, hence no DynamoDB.',
    { excluded: ['dynamodb'], databases: [] },
  ],
  [
    'Boat hire for a lake. Serverless is not our thing.',
    { excluded: ['serverless'] },
    { style: ['serverless'] },
  ],
  [
    'Boat hire for a lake. I am not allowed to use Oracle products.',
    { excluded: ['oracle'] },
    { databases: ['oracle'] },
  ],
  [
    'Boat hire for a lake. Kubernetes would be shooting sparrows with cannons; docker compose is plenty.',
    {},
    { orchestrator: ['kubernetes'] },
  ],
  ["Boat hire for a lake. Do you think we need Kafka? I don't.", {}, { broker: ['kafka'] }],
  [
    'Boat hire for a lake. The tender rules out MongoDB and Cassandra.',
    { excluded: ['mongodb', 'cassandra'], databases: [] },
  ],
  [
    'Boat hire for a lake. SAML was asked for by one customer, which has since left. OIDC is all we need.',
    { auth: ['oidc'] },
    { auth: ['saml'] },
  ],
  [
    'Boat hire for a lake. RBAC was discussed; attribute-based rules won.',
    { authz: ['abac'] },
    { authz: ['rbac'] },
  ],
  [
    'Boat hire for a lake. Our auditors insist on SOC 2; HIPAA is irrelevant.',
    { compliance: ['soc-2'] },
    { compliance: ['hipaa'] },
  ],
  [
    "Boat hire for a lake. We don't process cards ourselves, so PCI DSS is not our business.",
    {},
    { compliance: ['pci-dss'] },
  ],
  [
    'Boat hire for a lake. Java is what the parent company writes. We write Kotlin.',
    { languages: ['kotlin'] },
    { languages: ['java'] },
  ],
  [
    'Boat hire for a lake. Microservices? Not with three people. Modular monolith.',
    { style: ['modular-monolith'] },
  ],
  [
    'Boat hire for a lake. The new stack: Go, Postgres. The old one (Perl, MySQL) dies.',
    { languages: ['go'], databases: ['postgresql'] },
    { languages: ['perl'], databases: ['mysql'] },
  ],
  [
    'Boat hire for a lake. Today: Oracle, Java EE. Tomorrow: PostgreSQL, Quarkus.',
    { databases: ['postgresql'] },
    { databases: ['oracle'] },
  ],
  [
    "Boat hire for a lake. We're leaving Heroku for AWS.",
    { cloud: ['aws'] },
    { cloud: ['heroku'] },
  ],
  [
    'Boat hire for a lake. gRPC between the services is a maybe, REST at the edge is a must.',
    { protocols: ['rest'] },
  ],
  [
    'Boat hire for a lake. Somebody in the comments wanted Rust. Ignore him.',
    {},
    { languages: ['rust'] },
  ],
  [
    'Boat hire for a lake. MySQL 5.7 has to die; its heir is PostgreSQL 16.',
    { databases: ['postgresql'] },
    { databases: ['mysql'] },
  ],
  ['Boat hire for a lake. Kafka? Over my dead body.', {}, { broker: ['kafka'] }],
  [
    'Boat hire for a lake. Auth0 has become too expensive, so we switch to Keycloak.',
    { technologies: ['keycloak'] },
    { technologies: ['auth0'] },
  ],
  ['Boat hire for a lake. Ideally without Redis.', { avoidIfPossible: ['redis'] }],
  ["Boat hire for a lake. I'd rather not have Kubernetes.", { avoidIfPossible: ['kubernetes'] }],
  [
    'Boat hire for a lake. Please avoid MongoDB if there is another way.',
    { avoidIfPossible: ['mongodb'] },
  ],
  [
    'Boat hire for a lake. Data has to be kept in the European Union, on our own hardware.',
    { dataResidency: ['EU'], deployment: ['on-premises'] },
  ],
  ['Boat hire for a lake. All personal data remains in Switzerland.', { dataResidency: ['CH'] }],
  ['Boat hire for a lake. Nothing may be stored outside Germany.', { dataResidency: ['DE'] }],
  ['Boat hire for a lake. UK-only hosting.', { dataResidency: ['UK'] }],
  ['Boat hire for a lake. Customer data must never leave Japan.', { dataResidency: ['JP'] }],
  ['Boat hire for a lake. Canadian data stays in Canada.', { dataResidency: ['CA'] }],
  ['Boat hire for a lake. Runs on two servers in our own cellar.', { deployment: ['on-premises'] }],
  ['Boat hire for a lake. Everything runs in Azure, West Europe.', { cloud: ['azure'] }],
  [
    'Boat hire for a lake. Payments go through Adyen, labels come from Sendcloud, bookkeeping is Xero.',
    { integrations: ['adyen', 'sendcloud', 'xero'] },
  ],
  [
    'Boat hire for a lake. Stripe was considered for payments but we chose Mollie.',
    { integrations: ['mollie'] },
    { integrations: ['stripe'] },
  ],
  [
    'Boat hire for a lake. The billing-service and the crm-adapter already exist and must not change.',
    { existingServices: ['billing-service', 'crm-adapter'] },
  ],
  [
    'Boat hire for a lake. Between services JWT was used, from now on it is mTLS.',
    { serviceAuth: ['mtls'] },
  ],
  [
    'Boat hire for a lake. API keys for partners are being retired, partners get OAuth2.',
    { auth: ['oauth2'] },
    { auth: ['api-key'] },
  ],
];

describe('what is taken and what is turned down, in English', () => {
  it.each(CASES.map(([brief, has, hasNot = {}]) => ({ brief, has, hasNot })))(
    '$brief',
    ({ brief, has, hasNot }) => expectTaken(brief, has, hasNot),
  );
});

import { describe, expect, it } from 'vitest';
import { type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  ['Boat hire. MongoDB is off the list.', { excluded: ['mongodb'], databases: undefined }],
  ['Boat hire. Cassandra no - burnt fingers.', { excluded: ['cassandra'], databases: undefined }],
  ['Boat hire. Whatever you pick, not MongoDB.', { excluded: ['mongodb'], databases: undefined }],
  ["Boat hire. Redis is not up for discussion, we don't want it.", { caches: undefined }],
  ['Boat hire. Auth0 was priced and is not happening.', { technologies: undefined }],
  [
    'Boat hire. Datadog was evaluated and rejected on cost.',
    { technologies: undefined, excluded: ['datadog'] },
  ],
  [
    "Boat hire. Adding Elasticsearch has been suggested by an agency, we're not convinced.",
    { technologies: undefined },
  ],
  [
    'Boat hire. We left MongoDB behind two years ago; PostgreSQL it is.',
    { databases: ['postgresql'] },
  ],
  [
    'Boat hire. Currently on DynamoDB and leaving it - too expensive - so Postgres instead.',
    { databases: ['postgresql'] },
  ],
  [
    "Boat hire. Don't give me Kafka, RabbitMQ or whatever; no message broker at all.",
    { excluded: ['kafka', 'rabbitmq'], broker: undefined },
  ],
  ['Boat hire. TimescaleDB, not InfluxDB.', { databases: ['timescaledb'], excluded: ['influxdb'] }],
  [
    'Boat hire. Our sister company in the north runs everything on Kafka with a team of thirty; we are not them, RabbitMQ is enough.',
    { broker: 'rabbitmq' },
  ],
  [
    "Boat hire. Someone proposed Kong, someone else Apigee - no decision, please don't assume either.",
    { technologies: undefined },
  ],
  [
    "Boat hire. If at all possible keep away from Lambda; it isn't forbidden, though.",
    { avoidIfPossible: ['aws-lambda'], excluded: undefined },
  ],
  [
    'Boat hire. Language: Java; some of the younger ones push Rust, but that is not approved.',
    { languages: ['java'] },
  ],
  ['Boat hire. The other department swears by Cassandra.', { databases: undefined }],
  [
    'Boat hire. Competitors are rumoured to use Cassandra, we only need PostgreSQL.',
    { databases: ['postgresql'] },
  ],
  ['Boat hire. Kafka or Pulsar - still open.', { broker: undefined }],
  ['Boat hire. Kafka can wait until there is real demand.', { broker: undefined }],
  [
    'Boat hire. We are in the middle of phasing out Oracle; MySQL from now on.',
    { databases: ['mysql'] },
  ],
  ['Boat hire. At my last job we used Cassandra. Here it is MySQL.', { databases: ['mysql'] }],
  [
    'Boat hire. The SOAP interface will be switched off with this release; customers call REST.',
    { protocols: ['rest'] },
  ],
  [
    'Boat hire. MongoDB burned us once, never again.',
    { excluded: ['mongodb'], databases: undefined },
  ],
  ['Boat hire. Kubernetes is beyond us.', { orchestrator: undefined }],
  [
    'Boat hire. No one will maintain Elasticsearch here, so leave it out.',
    { excluded: ['elasticsearch'], technologies: undefined },
  ],
  ['Boat hire. GraphQL: no. REST: yes.', { excluded: ['graphql'], protocols: ['rest'] }],
  [
    'Boat hire. It was to be MongoDB at first, but it is PostgreSQL now.',
    { databases: ['postgresql'] },
  ],
  [
    'Boat hire. Microservices would be showing off; a modular monolith will do.',
    { style: 'modular-monolith' },
  ],
  [
    'Boat hire. Kafka is blocked by our security policy.',
    { excluded: ['kafka'], broker: undefined },
  ],
  ["Boat hire. Legal won't let us use AWS.", { excluded: ['aws'], cloud: undefined }],
  ["Boat hire. We can't stand Java.", { excluded: ['java'], languages: undefined }],
  [
    'Boat hire. DynamoDB only as a last resort.',
    { avoidIfPossible: ['dynamodb'], databases: undefined },
  ],
  [
    "Boat hire. We would prefer to do without Redis if that's feasible.",
    { avoidIfPossible: ['redis'], caches: undefined },
  ],
  [
    "Boat hire. Kong isn't ruled out but we'd rather use Envoy.",
    { technologies: ['kong', 'envoy'], excluded: undefined },
  ],
  ["Boat hire. We'd go with server-sent events.", { protocols: ['sse'] }],
  [
    'Boat hire. PostgreSQL with PostGIS.',
    { databases: ['postgresql', 'postgis'], technologies: ['postgis'] },
  ],
  ['Boat hire. elixir team of 4, we dont want to touch anything else.', { languages: ['elixir'] }],
  ['Boat hire. Docker Swarm runs here and stays.', { orchestrator: 'docker-swarm' }],
  [
    'Boat hire. Customers bring their own identity provider: OIDC or SAML, both needed. Passwords of our own we will no longer store.',
    { auth: ['oidc', 'saml'] },
  ],
  ['Boat hire. Hosting at the county data centre.', { deployment: 'on-premises' }],
  [
    'Tool library. Snowflake was on the shortlist and got dropped for price reasons.',
    { technologies: undefined },
  ],
  ['Tool library. Not a fan of GraphQL; stick to REST.', { protocols: ['rest'] }],
  [
    'Tool library. Under no circumstances Kubernetes.',
    { excluded: ['kubernetes'], orchestrator: undefined },
  ],
  [
    'Tool library. MySQL it stays, and please no talk of MongoDB.',
    { databases: ['mysql'], excluded: ['mongodb'] },
  ],
  ["Tool library. We've just got rid of RabbitMQ and won't go back.", { broker: undefined }],
  ['Tool library. The auditors object to Redis.', { caches: undefined }],
  [
    'Tool library. My boss dreams of Kubernetes; he will have to keep dreaming.',
    { orchestrator: undefined },
  ],
  ['Tool library. Kafka? Overkill. RabbitMQ does the job.', { broker: 'rabbitmq' }],
  ['Tool library. Our landlord uses Azure. We are on AWS.', { cloud: 'aws' }],
  ["Tool library. Elasticsearch isn't worth the trouble.", { technologies: undefined }],
  ['Tool library. Forget about Redis, the database is fast enough.', { caches: undefined }],
  [
    'Tool library. One of our developers keeps pushing Elixir, but we stay with PHP.',
    { languages: ['php'] },
  ],
  [
    'Tool library. We moved from Oracle to PostgreSQL last year and are happy with it.',
    { databases: ['postgresql'] },
  ],
  ['Tool library. Auth via OIDC; SAML maybe next year.', { auth: ['oidc'] }],
  ['Tool library. Ruby on Rails today, and it will remain Rails.', { languages: ['ruby'] }],
  [
    'Tool library. PostgreSQL (we looked at CockroachDB, too pricey).',
    { databases: ['postgresql'] },
  ],
  [
    'Tool library. No vendor lock-in, so no DynamoDB and no Cosmos DB.',
    { excluded: ['dynamodb', 'cosmos-db'], databases: undefined },
  ],
  [
    'Tool library. We run Kafka. It must not lose messages.',
    { broker: 'kafka', excluded: undefined },
  ],
  [
    'Tool library. PostgreSQL is used for orders that were rejected or cancelled.',
    { databases: ['postgresql'], excluded: undefined },
  ],
  [
    'Tool library. Redis must not be down longer than a minute.',
    { caches: ['redis'], excluded: undefined },
  ],
  [
    'Tool library. We use Kafka, messages that were dropped are retried later.',
    { broker: 'kafka', excluded: undefined },
  ],
  ['Tool library. MySQL stays until the next release, then still MySQL.', { databases: ['mysql'] }],
  [
    'Tool library. Use RabbitMQ so that no order is forgotten.',
    { broker: 'rabbitmq', excluded: undefined },
  ],
  [
    'Tool library. Kubernetes is there and will not be replaced.',
    { orchestrator: 'kubernetes', excluded: undefined },
  ],
  [
    'Tool library. PostgreSQL cannot be replaced.',
    { databases: ['postgresql'], excluded: undefined },
  ],
  [
    'Tool library. The API is REST; do not expose the database.',
    { protocols: ['rest'], excluded: undefined },
  ],
  [
    '道具の貸出。Redisは落ちても構いませんが、データは消えないこと。',
    { caches: ['redis'], excluded: undefined },
  ],
  ['道具の貸出。Kafkaを使い、重複は許さない。', { broker: 'kafka', excluded: undefined }],
];

describe('what is decided of a thing further on', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(expected);
  });
});

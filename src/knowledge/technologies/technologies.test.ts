import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../technology.ts';
import { settledBy, technologyById } from './find.ts';
import { technologies } from './index.ts';
import { foldSpelling, spellingsOf } from './spellings.ts';

/** Everything that the documents which describe the product's field call by name. */
const NAMED_IN_THE_FIELD = [
  'REST',
  'RESTful APIs',
  'GraphQL',
  'gRPC',
  'WebSocket',
  'WebSockets',
  'Server-Sent Events',
  'Webhook',
  'Webhooks',
  'MQTT',
  'SOAP',
  'AMQP',
  'OPC UA',
  'OCPP',
  'CoAP',
  'HL7 FHIR',
  'FHIR',
  'EDI',
  'Protocol Buffers',
  'DataLoader',
  'OpenAPI',
  'Swagger',
  'Swagger UI',
  'GraphQL Playground',
  'Pact',
  'Spring Cloud Contract',
  'Consul',
  'etcd',
  'Eureka',
  'Kubernetes service discovery',
  'Kong',
  'Ambassador',
  'AWS API Gateway',
  'Azure API Management',
  'Istio',
  'Linkerd',
  'RabbitMQ',
  'AWS SQS',
  'Azure Service Bus',
  'Google Pub/Sub',
  'Kafka',
  'AWS Kinesis',
  'Azure Event Hubs',
  'NATS',
  'OAuth 2.0',
  'OAuth2',
  'OpenID Connect',
  'JWT',
  'API keys',
  'mTLS',
  'SAML',
  'Vault',
  'AWS Secrets Manager',
  'environment variables',
  'Cloudflare',
  'AWS Shield',
  'Hystrix',
  'resilience4j',
  'OpenTelemetry',
  'Jaeger',
  'Zipkin',
  'DataDog',
  'New Relic',
  'Dynatrace',
  'Application Insights',
  'ELK stack',
  'Splunk',
  'CloudWatch Logs',
  'Loki',
  'Grafana',
  'Kibana',
  'Entity Framework',
  'SQLAlchemy',
  'Prisma',
  'TypeORM',
  'Redis',
  'Memcached',
  'Celery',
  'Bull',
  'Sidekiq',
  'Cron jobs',
  'Node.js',
  'Express',
  'NestJS',
  'Fastify',
  'Koa',
  'Python',
  'FastAPI',
  'Django',
  'Flask',
  'ASGI',
  'Java',
  'Spring Boot',
  'Micronaut',
  'Quarkus',
  'Go',
  'Gin',
  'Echo',
  'Chi',
  'C#',
  '.NET',
  'ASP.NET Core',
  'minimal APIs',
  'Ruby',
  'Rails',
  'Rails API',
  'Sinatra',
  'Grape',
  'Rust',
  'Actix',
  'Rocket',
  'Axum',
  'Tokio',
  'Traefik',
  'Envoy',
  'NGINX',
  'gzip',
  'Brotli',
  'Docker',
  'Kubernetes',
  'PostgreSQL',
  'MongoDB',
  'DynamoDB',
  'SQS',
  'AWS',
  'GCP',
  'Azure',
  'Vercel',
  'Supabase',
  'Lambda',
  'TypeScript',
  'Mermaid',
  'trace context',
  'JSON',
  'YAML',
  'Prometheus',
  'APISIX',
  'OpenShift',
  'Nomad',
  'Docker Compose',
  'MariaDB',
  'MySQL',
  'SQL Server',
  'FCM',
  'APNs',
  'Artemis',
  'C++',
];

/** Native spellings, and the id that each must lead to. */
const NATIVE: readonly (readonly [string, string])[] = [
  ['쿠버네티스', 'kubernetes'],
  ['파이썬', 'python'],
  ['카프카', 'kafka'],
  ['레디스', 'redis'],
  ['포스트그레스', 'postgresql'],
  ['ポスグレ', 'postgresql'],
  ['Postgres', 'postgresql'],
  ['k8s', 'kubernetes'],
  ['Ｋ８ｓ', 'kubernetes'],
  ['Entra ID', 'entra-id'],
  ['カフカ', 'kafka'],
  ['オラクル', 'oracle'],
  ['도커', 'docker'],
  ['자바', 'java'],
  ['モンゴDB', 'mongodb'],
  ['래빗MQ', 'rabbitmq'],
];

const bySpelling = new Map(
  technologies.flatMap((one) => {
    const { sure, unsure } = spellingsOf(one);
    return [...sure, ...unsure].map((spelling) => [spelling, one.id] as const);
  }),
);

describe('the list of technologies', () => {
  it('has every list of its folder, and at least 240 entries', async () => {
    const known = new Set<unknown>(technologies);
    const missing: string[] = [];
    for (const file of readdirSync(import.meta.dirname)) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      const exported: Record<string, unknown> = await import(new URL(file, import.meta.url).href);
      const lists = Object.values(exported).filter(Array.isArray);
      if (lists.flat().some((one) => !known.has(one))) missing.push(file);
    }
    expect(missing).toEqual([]);
    expect(technologies.length).toBeGreaterThanOrEqual(240);
  });

  it('uses each id once, in kebab-case', () => {
    const ids = technologies.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual(['c++']);
  });

  it('gives each spelling to one technology only', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const one of technologies) {
      const { sure, unsure } = spellingsOf(one);
      for (const spelling of new Set([...sure, ...unsure])) {
        const owner = owners.get(spelling);
        if (owner) twice.push(`${spelling}: ${owner}, ${one.id}`);
        owners.set(spelling, one.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has no empty spelling, and no alias that repeats the name', () => {
    const bad = technologies.filter((one) =>
      one.aliases.some(
        (alias) => alias.trim() === '' || foldSpelling(alias) === foldSpelling(one.name),
      ),
    );
    expect(bad.map((one) => one.id)).toEqual([]);
  });

  it('implies only technologies that exist, and never itself', () => {
    const broken = technologies.flatMap((one) =>
      (one.implies ?? [])
        .filter((id) => technologyById(id) === undefined || id === one.id)
        .map((id) => `${one.id} → ${id}`),
    );
    expect(broken).toEqual([]);
  });

  it('follows what a choice settles to the end', () => {
    expect(settledBy('rails')).toEqual(['rails', 'ruby']);
    expect(settledBy('postgis')).toEqual(['postgis', 'postgresql']);
    expect(settledBy('solid-queue')).toEqual(['solid-queue', 'rails', 'ruby']);
    expect(settledBy('unheard-of')).toEqual(['unheard-of']);
  });

  it('names a homepage and a family where it must', () => {
    expect(technologies.filter((one) => !/^https?:\/\/\S+$/.test(one.homepage))).toEqual([]);
    const stores = new Set(['database', 'time-series', 'search', 'cache']);
    expect(technologies.filter((one) => stores.has(one.concern) && !one.family)).toEqual([]);
  });

  it('has something for every concern', () => {
    const covered = new Set(technologies.map((one) => one.concern));
    expect(CONCERNS.filter((concern) => !covered.has(concern))).toEqual([]);
  });

  it.each(NAMED_IN_THE_FIELD)('knows %s', (name) => {
    expect(bySpelling.get(foldSpelling(name))).toBeDefined();
  });

  it.each(NATIVE)('reads %s as %s', (spelling, id) => {
    expect(bySpelling.get(foldSpelling(spelling))).toBe(id);
  });

  it('does not trust common words', () => {
    const unsure = new Set(technologies.flatMap((one) => spellingsOf(one).unsure));
    const common = [
      'go',
      'rust',
      'spring',
      'echo',
      'chi',
      'bull',
      'rails',
      'express',
      'swift',
      'flask',
      'consul',
      'vault',
      'celery',
      'rocket',
    ];
    expect(common.filter((word) => !unsure.has(word))).toEqual([]);
  });
});

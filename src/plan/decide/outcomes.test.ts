import { describe, expect, it } from 'vitest';
import { FACTS, type FactName, isFactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Facts, Intent } from '../../blueprint/requirements/requirements.ts';
import type { Situation } from '../../knowledge/decision.ts';
import { chosenOptions, decide } from './decide.ts';

interface Given {
  readonly facts?: Partial<Record<FactName, unknown>>;
  readonly intents?: readonly Intent[];
  readonly design?: Partial<Situation['design']>;
}

function isFacts(_facts: Readonly<Record<string, unknown>>): _facts is Facts {
  return true;
}

function situation({ facts = {}, intents = ['design'], design = {} }: Given): Situation {
  const stated: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (!isFactName(name)) throw new Error(name);
    stated[name] = {
      name,
      value,
      unit: FACTS[name].unit,
      force: 'must',
      source: { quote: String(value) },
    };
  }
  return {
    facts: isFacts(stated) ? stated : {},
    intents,
    design: {
      contexts: 5,
      archetypes: ['order', 'payment'],
      syncEdges: 3,
      asyncEdges: 4,
      sagas: 1,
      externals: 1,
      data: ['personal'],
      ...design,
    },
    chosen: {},
  };
}

const CASES: readonly (readonly [string, Given, Readonly<Record<string, string | undefined>>])[] = [
  [
    'a hospital with a large team and readings at a high rate',
    {
      facts: { audit: true, teamSize: 25, eventsPerSec: 200_000, deployment: 'on-premises' },
      design: { archetypes: ['telemetry', 'case'], data: ['health'] },
    },
    {
      authorisation: 'abac',
      'policy-engine': 'cedar',
      'time-series-store': 'clickhouse',
      'object-storage': 'minio',
      broker: 'kafka',
    },
  ],
  [
    'nothing stated: the modest design',
    {},
    {
      style: 'modular-monolith',
      'messaging-kind': 'in-process',
      broker: 'in-process',
      database: 'postgresql',
      'database-per-context': 'schema-per-context',
      consistency: 'strong-inside-eventual-between',
      cache: 'none',
      'event-sourcing': 'stored-state',
      cqrs: 'single-model',
      'saga-coordination': 'orchestrated',
      'delivery-guarantee': 'transactional-outbox',
      'api-style': 'rest',
      'api-versioning': 'url',
      pagination: 'cursor',
      authentication: 'oauth2',
      authorisation: 'rbac',
      gateway: 'none',
      bff: 'none',
      'regions-topology': 'single-region',
      rollout: 'rolling',
      language: 'typescript',
      framework: 'fastify',
      secrets: 'environment-variables',
      'overload-protection': 'limits-and-shedding',
      'service-mesh': undefined,
      'service-discovery': undefined,
      'tenancy-isolation': undefined,
      'cloud-provider': 'provider-neutral',
      'observability-stack': 'prometheus',
      'background-jobs': 'database-queue',
      ci: 'github-actions',
      'deployment-site': 'public-cloud',
      'identity-provider': 'keycloak',
      logging: 'standard-output',
    },
  ],
  [
    'three people, one host, no Kubernetes',
    {
      facts: {
        teamSize: 3,
        deployment: 'docker-compose',
        peakRps: 40,
        excluded: ['kubernetes', 'kafka', 'microservices'],
      },
    },
    {
      style: 'modular-monolith',
      orchestrator: 'docker-compose',
      broker: 'in-process',
      'deployment-site': 'on-premises',
      ci: 'gitlab-ci',
      secrets: 'sops',
    },
  ],
  [
    'five thousand requests per second',
    {
      facts: {
        peakRps: 5000,
        p99Ms: 300,
        availability: 0.9995,
        teamSize: 6,
        broker: 'rabbitmq',
        readWriteRatio: 9,
      },
    },
    {
      style: 'microservices',
      broker: 'rabbitmq',
      'messaging-kind': 'queue',
      'database-per-context': 'database-per-service',
      cache: 'redis',
      gateway: 'nginx',
      orchestrator: 'managed-containers',
      'testing-strategy': 'consumer-contracts',
      'service-mesh': 'none',
    },
  ],
  [
    'many teams on Kubernetes',
    {
      facts: { teamCount: 5, teamSize: 40, orchestrator: 'kubernetes', peakRps: 3000 },
      design: { contexts: 14, syncEdges: 12 },
    },
    {
      style: 'microservices',
      orchestrator: 'kubernetes',
      'service-discovery': 'platform-dns',
      rollout: 'canary',
      'feature-flags': 'unleash',
      gateway: 'envoy',
      'service-mesh': 'istio',
      logging: 'loki',
    },
  ],
  [
    'functions on AWS',
    { facts: { style: 'serverless', cloud: 'aws', technologies: ['aws-lambda'], teamSize: 1 } },
    {
      style: 'serverless',
      database: 'dynamodb',
      broker: 'sqs',
      gateway: 'aws-api-gateway',
      secrets: 'aws-secrets-manager',
      'identity-provider': 'cognito',
      'observability-stack': 'cloudwatch',
      logging: 'cloudwatch',
      'saga-coordination': 'step-functions',
      orchestrator: undefined,
      'cloud-provider': 'aws',
    },
  ],
  [
    'sensors at seventy thousand events per second on site',
    {
      facts: {
        devices: 420,
        eventsPerSec: 70_000,
        deployment: 'on-premises',
        orchestrator: 'nomad',
        excluded: ['kubernetes'],
        languages: ['go'],
        teamSize: 12,
      },
      design: { archetypes: ['telemetry'], sagas: 0 },
    },
    {
      'messaging-kind': 'log',
      broker: 'kafka',
      orchestrator: 'nomad',
      'time-series-store': 'timescaledb',
      language: 'go',
      framework: 'chi',
      style: 'microservices',
      'service-discovery': 'consul',
    },
  ],
  [
    'a few sensors over MQTT that must work offline',
    {
      facts: {
        devices: 800,
        eventsPerSec: 600,
        protocols: ['mqtt'],
        offline: true,
        teamSize: 3,
        languages: ['python'],
      },
      design: { archetypes: ['telemetry', 'case'], sagas: 0 },
    },
    {
      style: 'modular-monolith',
      'device-ingestion': 'mosquitto',
      'time-series-store': 'timescaledb',
      broker: 'in-process',
      language: 'python',
      framework: 'django',
    },
  ],
  [
    'Rails with Sidekiq',
    {
      facts: {
        languages: ['ruby'],
        technologies: ['rails', 'sidekiq'],
        databases: ['postgresql'],
        peakRps: 70,
      },
    },
    {
      framework: 'rails',
      language: 'ruby',
      'background-jobs': 'sidekiq',
      style: 'modular-monolith',
    },
  ],
  [
    'Spring on OpenShift with Artemis',
    {
      facts: {
        languages: ['java', 'kotlin'],
        technologies: ['spring-boot'],
        orchestrator: 'openshift',
        broker: 'artemis',
        deployment: 'on-premises',
        topology: 'active-passive',
        excluded: ['graphql', 'event-sourcing'],
      },
    },
    {
      framework: 'spring-boot',
      language: 'java',
      orchestrator: 'openshift',
      broker: 'artemis',
      'regions-topology': 'active-passive',
      'api-style': 'rest',
      'event-sourcing': 'stored-state',
      'object-storage': undefined,
    },
  ],
  [
    'hosted variants count as what they host',
    { facts: { orchestrator: 'eks', databases: ['postgis'], cloud: 'aws' } },
    { orchestrator: 'kubernetes', database: 'postgresql', 'cloud-provider': 'aws' },
  ],
  [
    'a clinic group with many rules',
    {
      facts: {
        compliance: ['hipaa'],
        audit: true,
        teamSize: 8,
        tenants: 20,
        rtoMin: 30,
        rpoMin: 5,
      },
      design: { archetypes: ['booking', 'document'], data: ['personal', 'health'] },
    },
    {
      authorisation: 'rbac',
      'policy-engine': undefined,
      'data-protection': 'field-encryption',
      'tenancy-isolation': 'database-per-tenant',
      'regions-topology': 'active-passive',
      style: 'modular-monolith',
    },
  ],
  [
    'containers on one rented machine',
    { facts: { deployment: 'docker-compose', cloud: 'aws', teamSize: 2 } },
    {
      'deployment-site': 'public-cloud',
      orchestrator: 'docker-compose',
      'cloud-provider': 'aws',
      secrets: 'aws-secrets-manager',
    },
  ],
  [
    'tools that are no answer to a question',
    { facts: { technologies: ['nodejs', 'argo-cd', 'fluentd', 'dotnet'], languages: ['csharp'] } },
    { framework: 'asp-net-core', rollout: 'rolling', logging: 'standard-output' },
  ],
  [
    'card payments',
    { facts: { compliance: ['pci-dss'] }, design: { data: ['card', 'personal'] } },
    { 'data-protection': 'tokenisation' },
  ],
  [
    'replacing a ledger',
    {
      facts: { audit: true },
      intents: ['migrate'],
      design: { archetypes: ['ledger'], data: ['financial'] },
    },
    { 'migration-approach': 'parallel-run', 'event-sourcing': 'stored-state' },
  ],
  [
    'a gateway in front of what exists, without Kong',
    {
      facts: { auth: ['oauth2'], excluded: ['kong'], technologies: ['apisix'] },
      intents: ['gateway'],
    },
    { gateway: 'apisix', authentication: 'oauth2' },
  ],
  [
    'BFFs for three kinds of client',
    { facts: { clients: ['mobile', 'web', 'tablet'] }, intents: ['bff'] },
    { bff: 'per-client' },
  ],
  [
    'live updates over WebSocket',
    {
      facts: {
        realtime: true,
        protocols: ['websocket'],
        technologies: ['redis'],
        concurrentUsers: 27_000,
      },
      intents: ['realtime'],
    },
    { 'realtime-transport': 'websocket', cache: 'redis' },
  ],
  [
    'observability with Elasticsearch and Kibana, without Datadog',
    {
      facts: {
        technologies: ['elasticsearch', 'kibana'],
        excluded: ['datadog'],
        languages: ['go'],
      },
      intents: ['observability'],
    },
    { logging: 'elk', 'observability-stack': 'prometheus' },
  ],
  [
    'several ways to log in',
    {
      facts: {
        auth: ['passkeys', 'saml', 'oidc'],
        authz: ['abac'],
        serviceAuth: ['mtls'],
        excluded: ['api-key'],
      },
      intents: ['auth'],
    },
    { authentication: 'oauth2', authorisation: 'abac', 'service-authentication': 'mtls' },
  ],
  [
    'two regions at once with strong consistency',
    {
      facts: {
        topology: 'active-active',
        regions: ['eu', 'us'],
        consistency: 'strong',
        teamSize: 30,
        teamCount: 4,
      },
    },
    { database: 'cockroachdb', 'regions-topology': 'active-active', consistency: 'strong' },
  ],
];

describe('what is decided', () => {
  it.each(CASES)('%s', (_title, given, expected) => {
    const decided = decide(situation(given), {});
    expect(decided.filter((one) => one.kind === 'conflict').map((one) => one.id)).toEqual([]);
    const chosen = chosenOptions(decided);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, chosen[id]]))).toEqual(
      expected,
    );
  });

  it('gives every choice a reason and every other option a reason why not', () => {
    for (const [, given] of CASES) {
      for (const one of decide(situation(given), {})) {
        if (one.kind !== 'chosen') continue;
        expect(one.because.length, one.id).toBeGreaterThan(0);
        expect(Object.keys(one.rejected).length, one.id).toBe(one.weighed.length - 1);
      }
    }
  });
});

import type { Written, WrittenPart } from '../../blueprint/document/written.ts';
import type { Answers } from './answers.ts';

interface Use {
  readonly id: string;
  readonly where: readonly string[];
}

/** Patterns that are at work in the design, with the elements they are applied to. */
export function patternUses(
  architecture: Written,
  answers: Answers,
): readonly (string | WrittenPart)[] {
  const uses = [
    ...styleUses(architecture),
    ...eventUses(architecture, answers),
    ...callUses(architecture),
    ...edgeUses(architecture),
    ...runUses(architecture),
  ];
  return uses.map(({ id, where }) => (where.length === 0 ? id : { id, where }));
}

function contextsWhere(
  { contexts = {} }: Written,
  holds: (context: NonNullable<Written['contexts']>[string]) => boolean,
): readonly string[] {
  return Object.entries(contexts).flatMap(([name, context]) => (holds(context) ? [name] : []));
}

function use(id: string, where: readonly string[]): readonly Use[] {
  return where.length > 0 ? [{ id, where }] : [];
}

function styleUses({ style = 'modular-monolith', contexts = {} }: Written): readonly Use[] {
  if (Object.keys(contexts).length === 0) return [];
  const data = style === 'modular-monolith' ? 'schema-per-context' : 'database-per-service';
  return [
    { id: style, where: [] },
    { id: 'bounded-context', where: [] },
    { id: data, where: [] },
  ];
}

function eventUses(architecture: Written, answers: Answers): readonly Use[] {
  const listeners = contextsWhere(
    architecture,
    (context) => Object.keys(context.on ?? {}).length > 0,
  );
  const flows = Object.entries(architecture.flows ?? {});
  const sagas = flows.flatMap(([name, flow]) => (flow.saga ? [name] : []));
  const events =
    listeners.length === 0
      ? []
      : [
          { id: 'event-driven', where: [] },
          { id: 'domain-events', where: listeners },
          { id: 'publish-subscribe', where: listeners },
          {
            id:
              answers['delivery-guarantee'] === 'change-data-capture'
                ? 'change-data-capture'
                : 'transactional-outbox',
            where: [],
          },
          { id: 'idempotent-consumer', where: listeners },
          { id: 'dead-letter-queue', where: [] },
        ];
  const choreographed = flows.some(([, flow]) => flow['mode'] === 'choreographed');
  return [
    ...events,
    ...use('saga', sagas),
    ...use(choreographed ? 'choreography' : 'orchestration', sagas),
    ...use('compensating-transaction', sagas),
    ...use(
      'event-sourcing',
      contextsWhere(architecture, (context) => context.eventSourced === true),
    ),
    ...use(
      'cqrs',
      contextsWhere(architecture, (context) => context.readModel === true),
    ),
  ];
}

function callUses(architecture: Written): readonly Use[] {
  const has = (key: string) =>
    contextsWhere(architecture, (context) =>
      (context.calls ?? []).some((call) => typeof call === 'object' && key in call),
    );
  return [
    ...use('timeout', has('timeout')),
    ...use('circuit-breaker', has('breaker')),
    ...use('retry-with-backoff', has('retries')),
    ...use('bulkhead', has('bulkhead')),
    ...use('fallback', has('fallback')),
    ...use(
      'cache-aside',
      contextsWhere(architecture, (context) => context.caches !== undefined),
    ),
    ...use(
      'webhooks',
      contextsWhere(architecture, (context) => context.webhooks !== undefined),
    ),
    ...use(
      'idempotency-key',
      contextsWhere(architecture, (context) =>
        Object.values(context.commands ?? {}).some((command) => 'creates' in command),
      ),
    ),
    ...use(
      'graphql',
      contextsWhere(architecture, (context) => context.api?.['graphql'] === true),
    ),
    ...use(
      'grpc',
      contextsWhere(architecture, (context) => context.api?.['grpc'] === true),
    ),
    ...use(
      'websocket',
      contextsWhere(architecture, (context) => context.api?.['websocket'] === true),
    ),
    ...use(
      'server-sent-events',
      contextsWhere(architecture, (context) => context.api?.['sse'] === true),
    ),
  ];
}

function edgeUses({
  gateway,
  bffs = {},
  identity,
  migration,
  requirements,
}: Written): readonly Use[] {
  const methods = identity?.['methods'];
  const models = identity?.['authorisation'];
  const words = [
    ...(Array.isArray(methods) ? methods : []),
    ...(Array.isArray(models) ? models : []),
  ];
  const protocols = requirements?.protocols;
  const mqtt = JSON.stringify(protocols ?? []).includes('"mqtt"');
  return [
    ...(gateway
      ? [
          { id: 'api-gateway', where: [] },
          { id: 'rate-limiting', where: [] },
        ]
      : []),
    ...use('backend-for-frontend', Object.keys(bffs)),
    ...words.flatMap((word) =>
      typeof word === 'string' && word !== 'none'
        ? [{ id: word === 'oidc' ? 'openid-connect' : word, where: [] }]
        : [],
    ),
    ...(identity?.['serviceAuth'] === 'mtls' && !words.includes('mtls')
      ? [{ id: 'mtls', where: [] }]
      : []),
    ...(migration
      ? [
          {
            id:
              migration['pattern'] === undefined || migration['pattern'] === 'strangler'
                ? 'strangler-fig'
                : String(migration['pattern']),
            where: [],
          },
        ]
      : []),
    ...(mqtt ? [{ id: 'mqtt', where: [] }] : []),
  ];
}

function runUses({ deployment, telemetry }: Written): readonly Use[] {
  const rollout = deployment?.['rollout'];
  const names: Readonly<Record<string, string>> = {
    rolling: 'rolling-update',
    canary: 'canary-release',
    'blue-green': 'blue-green-deployment',
  };
  const pattern = typeof rollout === 'string' ? names[rollout] : undefined;
  return [
    ...(pattern === undefined ? [] : [{ id: pattern, where: [] }]),
    ...(telemetry ? [{ id: 'distributed-tracing', where: [] }] : []),
  ];
}

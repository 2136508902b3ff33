import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import type { contextShape } from '../blueprint/document/context-shape.ts';
import type {
  Api,
  Backup,
  Cache,
  Context,
  Job,
  Store,
  Webhook,
} from '../blueprint/model/context.ts';
import type { Broker } from '../blueprint/model/messaging.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import type { Place } from '../diagnostics/place.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';
import { resolveAvailability } from './availability.ts';
import { resolveCalls } from './calls.ts';
import { resolveEntities } from './entities.ts';
import { resolveEvents, resolvePolicies } from './messaging.ts';
import { resolveLimit } from './objectives.ts';
import { resolveCommands, resolveQueries } from './operations.ts';
import { bindEvent, bindOperation, dangling, type Scope } from './scope.ts';

type ContextDocument = Infer<typeof contextShape>;

/** What a context needs to know of the whole. */
export interface Surroundings {
  readonly document: ArchitectureDocument;
  readonly broker: Broker | undefined;
  readonly serviceOf: (context: string) => string;
  readonly zones: number;
}

export function resolveContext(
  scope: Scope,
  name: string,
  value: ContextDocument,
  at: Place,
  around: Surroundings,
): Context {
  const entities = resolveEntities(scope, name, value);
  const api = resolveApi(value.api, at);
  const store = resolveStore(scope, name, value, entities.length > 0, at, around);
  return defined({
    name,
    purpose: value.purpose ?? '',
    kind: value.kind ?? 'supporting',
    owner: value.owner,
    terms: value.terms ?? [],
    store,
    entities,
    commands: resolveCommands(scope, name, value, entities),
    queries: resolveQueries(scope, name, value, entities, api),
    events: resolveEvents(scope, name, value, entities),
    policies: resolvePolicies(scope, name, value, around.broker),
    calls: resolveCalls(scope, name, value.calls),
    api,
    caches: resolveCaches(scope, name, value, around.document),
    jobs: resolveJobs(scope, name, value),
    webhooks: resolveWebhooks(scope, name, value),
    eventSourced: value.eventSourced ?? false,
    snapshotEvery: value.snapshotEvery,
    readModel: value.readModel ?? false,
    invariant: value.invariant,
    consistency: value.consistency ?? 'strong',
    service: around.serviceOf(name),
    at,
  });
}

function resolveApi(api: ContextDocument['api'], at: Place): Api {
  const defaults = DEFAULTS.api;
  return defined({
    rest: true,
    graphql: api?.graphql ?? false,
    grpc: api?.grpc ?? false,
    websocket: api?.websocket ?? false,
    sse: api?.sse ?? false,
    version: api?.rest?.version ?? defaults.version,
    versioning: api?.versioning ?? 'url',
    deprecated: api?.deprecated,
    errors: api?.errors ?? 'problem+json',
    hypermedia: api?.hypermedia ?? false,
    maxBodyBytes: api?.maxBody ?? defaults.maxBodyBytes,
    maxPageSize: api?.maxPageSize ?? defaults.maxPageSize,
    maxDepth: api?.maxDepth ?? defaults.maxDepth,
    maxCost: api?.maxCost ?? defaults.maxCost,
    limit: api?.limit && resolveLimit(api.limit),
    at: api?.at ?? at,
  });
}

function resolveStore(
  scope: Scope,
  name: string,
  value: ContextDocument,
  needed: boolean,
  at: Place,
  around: Surroundings,
): Store | undefined {
  if (!value.store && !needed) return undefined;
  const usual = around.document.technologies?.find((entry) => entry.name === 'database')?.value[0];
  const engine = value.store?.engine ?? usual ?? 'postgresql';
  const server = around.document.stores?.find((entry) => entry.name === engine)?.value;
  const written = { ...server, ...value.store };
  return defined({
    engine,
    schema: value.store?.schema ?? name,
    replicas: written.replicas ?? (around.zones > 1 ? 2 : 1),
    readReplicas: written.readReplicas ?? 0,
    maxConnections: written.maxConnections,
    poolSize: written.poolSize,
    statementTimeoutMs: written.statementTimeout ?? DEFAULTS.store.statementTimeoutMs,
    lockTimeoutMs: written.lockTimeout ?? DEFAULTS.store.lockTimeoutMs,
    backup: written.backup && resolveBackup(written.backup),
    encrypted: written.encrypted ?? true,
    partitionBy: value.store?.partitionBy,
    readBy: (value.store?.readBy ?? []).flatMap(({ value: reader, at: place }) =>
      bindContext(scope, reader, place),
    ),
    persistent: written.persistent ?? true,
    ...resolveAvailability(written.availability),
    at: value.store?.at ?? at,
  });
}

function resolveBackup(
  backup: NonNullable<NonNullable<ContextDocument['store']>['backup']>,
): Backup {
  return defined({
    everyMs: backup.every,
    restoreMs: backup.restore,
    tested: backup.tested ?? false,
    at: backup.at,
  });
}

export function bindContext(scope: Scope, name: string, at: Place): readonly string[] {
  if (scope.contexts.has(name)) return [name];
  dangling(
    scope,
    'references/unknown-context',
    `There is no context \`${name}\`.`,
    name,
    scope.contexts.keys(),
    at,
    'Name a context that stands under `contexts`.',
  );
  return [];
}

function resolveCaches(
  scope: Scope,
  context: string,
  value: ContextDocument,
  document: ArchitectureDocument,
): readonly Cache[] {
  const usual =
    document.technologies?.find((entry) => entry.name === 'cache')?.value[0] ?? 'in-memory';
  return (value.caches ?? []).flatMap(({ name, value: cache, at }): readonly Cache[] => {
    const of = bindOperation(scope, cache.of.value, context, cache.of.at);
    if (!of) return [];
    return [
      defined({
        name,
        of: `${of.owner}.${of.member}`,
        technology: cache.technology ?? usual,
        layer: cache.layer ?? 'application',
        pattern: cache.pattern ?? 'cache-aside',
        ttlMs: cache.ttl,
        jitter: cache.jitter ?? DEFAULTS.cache.jitter,
        singleFlight: cache.singleFlight ?? true,
        staleWhileRevalidateMs: cache.staleWhileRevalidate,
        negativeTtlMs: cache.negativeTtl,
        invalidatedBy: (cache.invalidatedBy ?? []).flatMap((event) => {
          const bound = bindEvent(scope, event.value, context, event.at);
          return bound ? [`${bound.owner}.${bound.member}`] : [];
        }),
        hitRatio: cache.hitRatio,
        tags: cache.tags ?? [],
        warm: cache.warm ?? false,
        at,
      }),
    ];
  });
}

function resolveJobs(scope: Scope, context: string, value: ContextDocument): readonly Job[] {
  return (value.jobs ?? []).flatMap(({ name, value: job, at }): readonly Job[] => {
    if (!bindOperation(scope, job.do.value, context, job.do.at)) return [];
    return [
      defined({
        name,
        do: job.do.value,
        schedule: job.schedule,
        priority: job.priority ?? 0,
        maxAttempts: job.maxAttempts ?? DEFAULTS.broker.maxAttempts,
        timeoutMs: job.timeout,
        deadLetter: job.deadLetter ?? true,
        progress: job.progress ?? false,
        at,
      }),
    ];
  });
}

function resolveWebhooks(
  scope: Scope,
  context: string,
  value: ContextDocument,
): readonly Webhook[] {
  const defaults = DEFAULTS.webhook;
  return (value.webhooks ?? []).map(({ name, value: webhook, at }) => ({
    name,
    events: webhook.events.flatMap((event) =>
      bindEvent(scope, event.value, context, event.at) ? [event.value] : [],
    ),
    signature: webhook.signature ?? 'standard-webhooks',
    maxAttempts: webhook.maxAttempts ?? defaults.maxAttempts,
    windowMs: webhook.window ?? defaults.windowMs,
    timeoutMs: webhook.timeout ?? defaults.timeoutMs,
    egressAllowList: webhook.egressAllowList ?? true,
    at,
  }));
}

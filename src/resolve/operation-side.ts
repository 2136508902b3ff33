import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import type { Deployment, Flag, Telemetry } from '../blueprint/model/deployment.ts';
import type { AccessPolicy, Identity, Role } from '../blueprint/model/identity.ts';
import type { External, Migration } from '../blueprint/model/surroundings.ts';
import type { Place } from '../diagnostics/place.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';
import { resolveAvailability } from './availability.ts';
import { bindContext } from './contexts.ts';
import { bindRoles, dangling, type Scope } from './scope.ts';

/** Everything about running, watching and guarding that is not a context. */
export function resolveDeployment(
  value: ArchitectureDocument['deployment'],
  at: Place,
  serverless: boolean,
): Deployment {
  return defined({
    target: value?.target ?? (serverless ? 'serverless' : 'managed-containers'),
    site: value?.site ?? 'public-cloud',
    cloud: value?.cloud,
    regions: value?.regions ?? [],
    zones: value?.zones ?? 2,
    topology: value?.topology ?? 'single-region',
    rollout: value?.rollout ?? 'rolling',
    migrations: value?.migrations ?? 'expand-contract',
    rollbackMs: value?.rollback,
    secrets: value?.secrets ?? 'environment',
    configuration: value?.configuration ?? 'environment',
    residency: value?.residency,
    mesh: value?.mesh,
    discovery: value?.discovery ?? 'dns',
    at: value?.at ?? at,
  });
}

export function resolveTelemetry(value: NonNullable<ArchitectureDocument['telemetry']>): Telemetry {
  return defined({
    traces: value.traces ?? 'opentelemetry',
    sampling: value.sampling ?? DEFAULTS.telemetry.sampling,
    metrics: value.metrics ?? 'prometheus',
    logs: value.logs ?? 'stdout',
    logRetentionDays: value.logRetentionDays ?? DEFAULTS.telemetry.logRetentionDays,
    masksSensitive: value.masksSensitive ?? true,
    correlation: value.correlation ?? true,
    dashboards: value.dashboards,
    alerting: value.alerting,
    at: value.at,
  });
}

export function resolveIdentity(
  scope: Scope,
  value: NonNullable<ArchitectureDocument['identity']>,
): Identity {
  return defined({
    provider: value.provider ?? 'built-in',
    methods: value.methods,
    authorisation: value.authorisation ?? ['rbac'],
    accessTokenMs: value.accessToken ?? DEFAULTS.identity.accessTokenMs,
    refreshRotation: value.refreshRotation ?? true,
    sessionMs: value.session,
    mfaFor: bindRoles(scope, value.mfaFor),
    serviceAuth: value.serviceAuth ?? 'jwt',
    at: value.at,
  });
}

export function resolveRoles(scope: Scope, document: ArchitectureDocument): readonly Role[] {
  return (document.roles ?? []).map(({ name, value, at }) =>
    defined({
      name,
      kind: value.kind ?? 'user',
      description: value.description,
      inherits: bindRoles(scope, value.inherits),
      at,
    }),
  );
}

export function resolveAccess(
  scope: Scope,
  document: ArchitectureDocument,
): readonly AccessPolicy[] {
  return (document.access ?? []).map(({ name, value, at }) => ({
    name,
    effect: value.effect ?? 'permit',
    roles: bindRoles(scope, value.roles),
    operations: value.operations,
    when: value.when,
    at,
  }));
}

export function resolveExternals(document: ArchitectureDocument): readonly External[] {
  return (document.externals ?? []).map(({ name, value, at }) =>
    defined({
      name,
      kind: value.kind,
      purpose: value.purpose,
      protocol: value.protocol ?? 'rest',
      operations: value.operations ?? [],
      events: value.events ?? [],
      ...resolveAvailability(value.availability),
      p99Ms: value.p99,
      tls: value.tls ?? true,
      validated: value.validated ?? true,
      at,
    }),
  );
}

export function resolveFlags(document: ArchitectureDocument): readonly Flag[] {
  return (document.flags ?? []).map(({ name, value, at }) =>
    defined({
      name,
      description: value.description,
      kind: value.kind ?? 'release',
      until: value.until,
      at,
    }),
  );
}

export function resolveMigration(
  scope: Scope,
  value: NonNullable<ArchitectureDocument['migration']>,
): Migration | undefined {
  if (!scope.externals.has(value.from.value)) {
    return dangling(
      scope,
      'references/unknown-target',
      `There is no external system \`${value.from.value}\`.`,
      value.from.value,
      scope.externals.keys(),
      value.from.at,
      'Add the old system under `externals` with `kind: legacy`.',
    );
  }
  return defined({
    from: value.from.value,
    pattern: value.pattern ?? 'strangler',
    rollbackMs: value.rollback,
    steps: value.steps.flatMap((step) =>
      bindContext(scope, step.context.value, step.context.at).map((context) =>
        defined({
          context,
          master: step.master ?? 'new',
          sync: step.sync ?? 'change-data-capture',
          reversible: step.reversible ?? true,
          description: step.description,
          at: step.at,
        }),
      ),
    ),
    at: value.at,
  });
}

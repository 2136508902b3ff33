import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import type { Blueprint } from '../blueprint/model/blueprint.ts';
import type { Call, Protocol } from '../blueprint/model/call.ts';
import type { Context } from '../blueprint/model/context.ts';
import type { External } from '../blueprint/model/surroundings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { deepFreeze } from '../util/deep-freeze.ts';
import { defined } from '../util/defined.ts';
import { bindContext, resolveContext } from './contexts.ts';
import { deriveDependencies } from './dependencies.ts';
import { resolveBffs, resolveGateway } from './edge.ts';
import { resolveFlow } from './flows.ts';
import { resolveBroker } from './messaging.ts';
import {
  resolveAccess,
  resolveDeployment,
  resolveExternals,
  resolveFlags,
  resolveIdentity,
  resolveMigration,
  resolveRoles,
  resolveTelemetry,
} from './operation-side.ts';
import { resolveReasoning } from './reasoning.ts';
import { scopeOf } from './scope.ts';
import { resolveServices } from './services.ts';

export interface Resolved {
  readonly blueprint: Blueprint;
  readonly diagnostics: readonly Diagnostic[];
}

/** Binds every reference, applies defaults, derives services and dependencies, freezes. Dangling references become findings and are left out. */
export function resolve(document: ArchitectureDocument): Resolved {
  const diagnostics: Diagnostic[] = [];
  const scope = scopeOf(document, diagnostics);
  const style = document.style ?? 'modular-monolith';
  const deployment = resolveDeployment(document.deployment, document.at, style === 'serverless');
  const broker = document.broker && resolveBroker(document.broker);
  const services = resolveServices(document, style, deployment.zones, diagnostics);
  const serviceOf = (context: string) =>
    services.find((service) => service.contexts.includes(context))?.name ?? context;
  const around = { document, broker, serviceOf, zones: deployment.zones };
  const externals = resolveExternals(document);
  const spoken = (document.contexts ?? []).map(({ name, value, at }) =>
    resolveContext(scope, name, value, at, around),
  );
  const called = { contexts: firstByName(spoken), externals: firstByName(externals) };
  const contexts = spoken.map((context) => ({
    ...context,
    calls: context.calls.map((call) => withProtocol(call, context.service, called)),
  }));
  const bffs = resolveBffs(scope, document).map((bff) => ({
    ...bff,
    calls: bff.calls.map((call) => withProtocol(call, bff.name, called)),
  }));
  const flows = (document.flows ?? []).map((flow) => resolveFlow(scope, flow));
  const migration = document.migration && resolveMigration(scope, document.migration);
  const blueprint: Blueprint = defined({
    name: document.name,
    title: document.title ?? document.name,
    purpose: document.purpose,
    language: document.language ?? 'en',
    intents: document.intents ?? ['design'],
    requirements: document.requirements?.facts ?? {},
    resemblances: (document.resembles ?? []).map(({ name, value }) => ({
      kind: name,
      contexts: value.flatMap((context) => bindContext(scope, context.value, context.at)),
    })),
    style,
    contexts,
    services,
    externals,
    dependencies: deriveDependencies(contexts, bffs, flows, broker?.technology ?? 'in-process'),
    flows,
    roles: resolveRoles(scope, document),
    accessPolicies: resolveAccess(scope, document),
    identity: document.identity && resolveIdentity(scope, document.identity),
    gateway: document.gateway && resolveGateway(scope, document.gateway, contexts),
    bffs,
    broker,
    deployment,
    telemetry: document.telemetry && resolveTelemetry(document.telemetry),
    flags: resolveFlags(document),
    migration,
    ...resolveReasoning(document),
    at: document.at,
  });
  return { blueprint: deepFreeze(blueprint), diagnostics };
}

/** What may be called, by name. */
interface Called {
  readonly contexts: ReadonlyMap<string, Context>;
  readonly externals: ReadonlyMap<string, External>;
}

function firstByName<T extends { readonly name: string }>(
  all: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(all.toReversed().map((one) => [one.name, one]));
}

/** What two parts speak: nothing where they share a process, the target's own protocol elsewhere, unless the call says otherwise. */
function withProtocol(call: Call, service: string, called: Called): Call {
  const retry = call.retry && { ...call.retry, backoff: call.retry.backoff ?? DEFAULTS.backoff };
  const base = retry ? { ...call, retry } : call;
  if (call.at.has('protocol')) return base;
  return { ...base, protocol: usualProtocol(call, service, called) };
}

function usualProtocol({ target }: Call, service: string, called: Called): Protocol {
  if (target.kind === 'external') return called.externals.get(target.name)?.protocol ?? 'rest';
  const context = called.contexts.get(target.name);
  if (context?.service === service) return 'in-process';
  return context?.api.grpc ? 'grpc' : 'rest';
}

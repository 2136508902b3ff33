import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import { pathPrefixes } from '../blueprint/http/path-prefixes.ts';
import { basePath } from '../blueprint/http/version.ts';
import type { Context } from '../blueprint/model/context.ts';
import type { Bff, Gateway, Route } from '../blueprint/model/edge.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';
import { resolveCalls } from './calls.ts';
import { resolveLimit } from './objectives.ts';
import { dangling, type Scope } from './scope.ts';

type GatewayDocument = NonNullable<ArchitectureDocument['gateway']>;

export function resolveGateway(
  scope: Scope,
  value: GatewayDocument,
  contexts: readonly Context[],
): Gateway {
  const defaults = DEFAULTS.gateway;
  return defined({
    technology: value.technology,
    authenticates: value.authenticates ?? true,
    limits: (value.limits ?? []).map(resolveLimit),
    routes: value.routes
      ? value.routes.flatMap((route) => resolveRoute(scope, route) ?? [])
      : usualRoutes(scope, value, contexts),
    timeoutMs: value.timeout,
    idleTimeoutMs: value.idleTimeout ?? defaults.idleTimeoutMs,
    upstreamKeepAliveMs: defaults.upstreamKeepAliveMs,
    maxBodyBytes: value.maxBody ?? DEFAULTS.api.maxBodyBytes,
    tls: value.tls ?? true,
    cors: value.cors && { ...value.cors, credentials: value.cors.credentials ?? false },
    waf: value.waf ?? false,
    sheds: value.sheds ?? true,
    securityHeaders: value.securityHeaders ?? true,
    balancing: value.balancing ?? 'least-connections',
    at: value.at,
  });
}

/** Clients that have a backend of their own come in through it, the others go to the contexts, by the paths of their resources. */
function usualRoutes(
  scope: Scope,
  value: GatewayDocument,
  contexts: readonly Context[],
): readonly Route[] {
  const at = value.at;
  const bffs = [...scope.bffs].map((name) => ({ path: `/${name}`, to: name, at }));
  return [
    ...bffs,
    ...contexts.flatMap((context) =>
      prefixesOf(context, contexts).map((path) => ({ path, to: context.name, at })),
    ),
  ];
}

/** A context that has no operation yet gets the path on which one without an entity would hang. */
function prefixesOf(context: Context, contexts: readonly Context[]): readonly string[] {
  const prefixes = pathPrefixes({ contexts }, context);
  return prefixes.length > 0 ? prefixes : [`${basePath(context.api)}/${context.name}`];
}

function resolveRoute(
  scope: Scope,
  route: NonNullable<GatewayDocument['routes']>[number],
): Route | undefined {
  const known = [...scope.contexts.keys(), ...scope.bffs, ...scope.externals.keys()];
  const to = route.to.value;
  if (!known.includes(to)) {
    return dangling(
      scope,
      'references/unknown-target',
      `There is no context, BFF or external system \`${to}\`.`,
      to,
      known,
      route.to.at,
      'Name one that is declared.',
    );
  }
  return defined({
    path: route.path,
    to,
    weight: route.weight,
    header: route.header,
    translate: route.translate,
    at: route.at,
  });
}

export function resolveBffs(scope: Scope, document: ArchitectureDocument): readonly Bff[] {
  return (document.bffs ?? []).map(({ name, value, at }) =>
    defined({
      name,
      clients: value.clients,
      protocol: value.protocol ?? 'rest',
      owner: value.owner,
      session: value.session ?? false,
      csrf: value.csrf ?? value.session ?? false,
      offline: value.offline ?? false,
      calls: resolveCalls(scope, name, value.calls),
      at,
    }),
  );
}

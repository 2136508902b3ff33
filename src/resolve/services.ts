import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import type { Style } from '../blueprint/model/blueprint.ts';
import type { Autoscale, Service } from '../blueprint/model/deployment.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';
import { suggestion } from '../util/suggest.ts';
import { resolveAvailability } from './availability.ts';

type ServiceEntry = NonNullable<ArchitectureDocument['services']>[number];

/** Written services, and what the style gives to contexts that no service names. */
export function resolveServices(
  document: ArchitectureDocument,
  style: Style,
  zones: number,
  diagnostics: Diagnostic[],
): readonly Service[] {
  const contexts = (document.contexts ?? []).map(({ name, at }) => ({ name, at }));
  const hosted = new Map<string, string>();
  const written = (document.services ?? []).map((entry) => {
    const mine = entry.value.contexts.filter((context) =>
      claim(context, entry, contexts, hosted, diagnostics),
    );
    return resolveService(
      entry,
      mine.map((context) => context.value),
      zones,
    );
  });
  const homeless = contexts.filter(({ name }) => !hosted.has(name));
  return [
    ...written,
    ...derive(document, style, homeless, zones, new Set(written.map(({ name }) => name))),
  ];
}

function claim(
  context: { value: string; at: Place },
  service: ServiceEntry,
  contexts: readonly { name: string }[],
  hosted: Map<string, string>,
  diagnostics: Diagnostic[],
): boolean {
  const known = contexts.map(({ name }) => name);
  const host = hosted.get(context.value);
  if (!known.includes(context.value)) {
    diagnostics.push({
      code: 'references/unknown-context',
      severity: 'error',
      message: `There is no context \`${context.value}\`.${suggestion(context.value, known)}`,
      at: context.at,
      help: 'Name a context that stands under `contexts`.',
    });
    return false;
  }
  if (host !== undefined) {
    diagnostics.push({
      code: 'references/context-hosted-twice',
      severity: 'error',
      message: `Context \`${context.value}\` is hosted by \`${host}\` and by \`${service.name}\`.`,
      at: context.at,
      help: 'Leave it in one service: a context has one owner.',
    });
    return false;
  }
  hosted.set(context.value, service.name);
  return true;
}

function derive(
  document: ArchitectureDocument,
  style: Style,
  contexts: readonly { name: string; at: Place }[],
  zones: number,
  taken: ReadonlySet<string>,
): readonly Service[] {
  if (contexts.length === 0) return [];
  if (style !== 'modular-monolith') {
    return contexts.map(({ name, at }) => bare(name, [name], zones, at));
  }
  const name = taken.has(document.name) ? `${document.name}-app` : document.name;
  return [
    bare(
      name,
      contexts.map((context) => context.name),
      zones,
      document.at.key('contexts'),
    ),
  ];
}

function bare(name: string, contexts: readonly string[], zones: number, at: Place): Service {
  const { replicas, concurrency, graceMs, keepAliveMs, queueLimit } = DEFAULTS.service;
  return {
    name,
    contexts,
    replicas,
    zones: Math.min(zones, replicas),
    concurrency,
    probes: ['live', 'ready', 'startup'],
    graceMs,
    keepAliveMs,
    queueLimit,
    sheds: true,
    antiAffinity: true,
    minAvailable: replicas - 1,
    stateless: true,
    critical: true,
    at,
  };
}

function resolveAutoscale(autoscale: NonNullable<ServiceEntry['value']['autoscale']>): Autoscale {
  return defined({
    min: autoscale.min,
    max: autoscale.max,
    target: autoscale.target ?? DEFAULTS.service.autoscaleTarget,
    reactionMs: autoscale.reaction,
    at: autoscale.at,
  });
}

function resolveService(
  { name, value, at }: ServiceEntry,
  contexts: readonly string[],
  zones: number,
): Service {
  const defaults = bare(name, contexts, zones, at);
  const replicas = value.replicas ?? value.autoscale?.min ?? defaults.replicas;
  return defined({
    ...defaults,
    owner: value.owner,
    language: value.language,
    framework: value.framework,
    replicas,
    zones: value.zones ?? Math.min(zones, replicas),
    cpu: value.cpu,
    memoryMb: value.memoryMb,
    concurrency: value.concurrency ?? defaults.concurrency,
    serviceTimeMs: value.serviceTime,
    peakRps: value.peakRps,
    autoscale: value.autoscale && resolveAutoscale(value.autoscale),
    probes: value.probes ?? defaults.probes,
    graceMs: value.grace ?? DEFAULTS.service.graceMs,
    keepAliveMs: value.keepAlive ?? DEFAULTS.service.keepAliveMs,
    queueLimit: value.queueLimit ?? DEFAULTS.service.queueLimit,
    sheds: value.sheds ?? true,
    antiAffinity: value.antiAffinity ?? true,
    minAvailable: value.minAvailable ?? Math.max(replicas - 1, 0),
    stateless: value.stateless ?? true,
    ...resolveAvailability(value.availability),
    critical: value.critical ?? true,
    at,
  });
}

import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Style } from '../../blueprint/model/blueprint.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { ASSUMPTIONS } from '../../knowledge/assumptions.ts';
import { DEFAULTS } from '../../knowledge/defaults.ts';
import { serversFor } from '../../util/queueing.ts';
import { trimNumber } from '../../util/units.ts';
import type { DraftContext } from './draft.ts';

const DAY_S = 86_400;

export interface Load {
  /** Requests per second in the worst second. */
  readonly peakRps: number;
  /** How it follows from what the brief says. */
  readonly because: string;
  readonly stated: boolean;
}

/** The load to size for: as stated, or worked out from what is; undefined where the brief gives no number at all. */
export function loadOf(facts: Facts): Load | undefined {
  const factor = facts.peakFactor?.value ?? ASSUMPTIONS.peakFactor.value;
  if (facts.peakRps) return { peakRps: facts.peakRps.value, because: 'stated', stated: true };
  if (facts.sustainedRps)
    return {
      peakRps: facts.sustainedRps.value * factor,
      because: `${facts.sustainedRps.value}/s × ${factor}`,
      stated: false,
    };
  if (facts.eventsPerSec)
    return {
      peakRps: facts.eventsPerSec.value,
      because: `${facts.eventsPerSec.value} events/s`,
      stated: false,
    };
  const daily = facts.ordersPerDay ?? facts.eventsPerDay;
  if (!daily) return undefined;
  const reads = facts.ordersPerDay
    ? (facts.readWriteRatio?.value ?? ASSUMPTIONS.readWriteRatio.value)
    : 0;
  const peak = (daily.value * (1 + reads) * factor) / DAY_S;
  return {
    peakRps: Math.max(1, Math.ceil(peak)),
    because: `${daily.value} a day × ${1 + reads} requests × ${factor} ÷ 86,400 s`,
    stated: false,
  };
}

/** What services are sized for. */
export interface Sizing {
  readonly load: Load | undefined;
  readonly zones: number;
  /** The slowest answer that is promised. */
  readonly promisedMs: number;
  /** Fewest replicas that are redundant enough for the goal. */
  readonly leastReplicas: number;
  /** Of one replica, as the file states it. */
  readonly availability: WrittenPart;
}

/** Services with as many replicas as the load and the goal need, the load also after the loss of a zone. */
export function draftServices(
  name: string,
  style: Style,
  contexts: readonly DraftContext[],
  sizing: Sizing,
): Names<WrittenPart> {
  if (contexts.length === 0) return {};
  const peakRps = style === 'serverless' ? undefined : sizing.load?.peakRps;
  if (style === 'modular-monolith') {
    const hosted = contexts.map(({ id }) => id);
    return { [name]: draftService(hosted, peakRps, sizing) };
  }
  const rates = peakRps === undefined ? undefined : ratesOf(contexts, peakRps);
  return Object.fromEntries(
    contexts.map(({ id }) => [id, draftService([id], rates && (rates.get(id) ?? 1), sizing)]),
  );
}

function draftService(
  contexts: readonly string[],
  rps: number | undefined,
  { zones, promisedMs, leastReplicas, availability }: Sizing,
): WrittenPart {
  if (rps === undefined) {
    const more = leastReplicas > DEFAULTS.service.replicas ? { replicas: leastReplicas } : {};
    return { contexts, ...more, availability };
  }
  const serviceTime = serviceTimeFor(promisedMs);
  const replicas = Math.max(leastReplicas, replicasFor(rps, serviceTime, zones));
  return {
    contexts,
    replicas,
    peakRps: Number(trimNumber(Math.ceil(rps))),
    serviceTime: `${serviceTime}ms`,
    cpu: cpuFor(rps, replicas, serviceTime),
    memoryMb: ASSUMPTIONS.memoryMb.value,
    availability,
  };
}

/**
 * Mean work for one request. The slowest hundredth of exponential work takes ln 100 = 4.6 times the mean,
 * so a tight promise leaves less of it: what is written is then a budget for whoever builds the service.
 */
function serviceTimeFor(promisedMs: number): number {
  const usual = ASSUMPTIONS.serviceTimeMs.value;
  return Math.max(1, Math.min(usual, Math.floor(promisedMs / 6)));
}

/** Enough for the target utilisation with one zone gone, and never fewer than two. */
function replicasFor(rps: number, serviceTimeMs: number, zones: number): number {
  const slots = serversFor(rps, serviceTimeMs / 1_000, DEFAULTS.service.autoscaleTarget);
  const replicas = Math.ceil(slots / DEFAULTS.service.concurrency);
  const spare = zones > 1 ? Math.ceil((replicas * zones) / (zones - 1)) : replicas;
  return Math.max(DEFAULTS.service.replicas, spare);
}

/** Cores of one replica, in quarters: the part of the work that computes, at the target utilisation. */
function cpuFor(rps: number, replicas: number, serviceTimeMs: number): number {
  const busy = (rps / replicas) * (serviceTimeMs / 1_000) * ASSUMPTIONS.computingShare.value;
  return Math.max(0.25, Math.ceil((busy / DEFAULTS.service.autoscaleTarget) * 4) / 4);
}

/** Traffic comes in at the contexts that nobody calls, in equal parts, and goes on along the calls. */
function ratesOf(contexts: readonly DraftContext[], peakRps: number): ReadonlyMap<string, number> {
  const called = new Set(
    contexts.flatMap(({ calls }) => calls.map(({ to }) => to.split('.')[0] ?? '')),
  );
  const entries = contexts.filter(({ id, fitted }) => !called.has(id) && !fitted.generic);
  const doors = entries.length > 0 ? entries : contexts;
  const rates = new Map(doors.map(({ id }) => [id, peakRps / doors.length]));
  for (const context of inOrderOfCalls(contexts)) {
    for (const callee of new Set(context.calls.map(({ to }) => to.split('.')[0] ?? ''))) {
      rates.set(callee, (rates.get(callee) ?? 0) + (rates.get(context.id) ?? 0));
    }
  }
  return rates;
}

/** Callers before callees; calls form no ring. */
function inOrderOfCalls(contexts: readonly DraftContext[]): readonly DraftContext[] {
  const done = new Set<string>();
  const order: DraftContext[] = [];
  const visit = (context: DraftContext): void => {
    if (done.has(context.id)) return;
    done.add(context.id);
    for (const caller of contexts) {
      if (caller.calls.some(({ to }) => to.startsWith(`${context.id}.`))) visit(caller);
    }
    order.push(context);
  };
  for (const context of contexts) visit(context);
  return order;
}

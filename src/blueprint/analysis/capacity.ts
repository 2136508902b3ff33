import { type Queue, responseQuantile, utilisation } from '../../util/queueing.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Service } from '../model/deployment.ts';
import { operationsOf } from './hosts.ts';

export interface Capacity {
  readonly service: Service;
  /** Requests per second in the worst second, and where the figure comes from; undefined where none is stated. */
  readonly peakRps?: number;
  readonly from?: 'service' | 'operations' | 'requirements';
  /** Requests per second at which every slot is busy. */
  readonly saturationRps?: number;
  readonly normal?: Load;
  /** With the replicas of one zone gone; undefined where all stand in one zone. */
  readonly afterZoneLoss?: Load;
}

export interface Load {
  readonly replicas: number;
  /** Share of slots in use (ρ). */
  readonly utilisation: number;
  /** Infinite where the load cannot be carried. */
  readonly p99Ms: number;
}

/** Load and response time of one service at its stated peak, as an M/M/c queue over all slots of its replicas. */
export function capacityOf(blueprint: Blueprint, service: Service): Capacity {
  const { serviceTimeMs, replicas, zones, concurrency } = service;
  const peak = peakOf(blueprint, service);
  if (serviceTimeMs === undefined) return { service, ...peak };
  const saturationRps = (replicas * concurrency * 1_000) / serviceTimeMs;
  if (peak.peakRps === undefined) return { service, saturationRps };
  const load = (count: number): Load =>
    loadOf(count, {
      servers: count * concurrency,
      arrivals: peak.peakRps ?? 0,
      service: serviceTimeMs / 1_000,
    });
  // The fullest zone is the one that fails.
  const left = replicas - Math.ceil(replicas / Math.max(zones, 1));
  return {
    service,
    ...peak,
    saturationRps,
    normal: load(replicas),
    ...(zones > 1 && left > 0 ? { afterZoneLoss: load(left) } : {}),
  };
}

function loadOf(replicas: number, queue: Queue): Load {
  return {
    replicas,
    utilisation: utilisation(queue),
    p99Ms: responseQuantile(queue, 0.99) * 1_000,
  };
}

function peakOf(blueprint: Blueprint, service: Service): Pick<Capacity, 'peakRps' | 'from'> {
  if (service.peakRps !== undefined) return { peakRps: service.peakRps, from: 'service' };
  const stated = blueprint.contexts
    .filter((context) => service.contexts.includes(context.name))
    .flatMap((context) => operationsOf(context).flatMap((operation) => operation.peakRps ?? []));
  if (stated.length > 0)
    return { peakRps: stated.reduce((sum, one) => sum + one, 0), from: 'operations' };
  const required = blueprint.requirements.peakRps?.value;
  return blueprint.services.length === 1 && typeof required === 'number'
    ? { peakRps: required, from: 'requirements' }
    : {};
}

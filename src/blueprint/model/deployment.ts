import type { Place } from '../../diagnostics/place.ts';
import type { StatedAvailability } from './stated-availability.ts';

/** A deployable that hosts one or more contexts; its availability is that of one replica. */
export interface Service extends StatedAvailability {
  readonly name: string;
  readonly contexts: readonly string[];
  readonly owner?: string;
  readonly language?: string;
  readonly framework?: string;
  readonly replicas: number;
  readonly zones: number;
  readonly cpu?: number;
  readonly memoryMb?: number;
  /** Requests one replica works on at the same time. */
  readonly concurrency: number;
  /** Mean time of work for one request, waiting for others not counted. */
  readonly serviceTimeMs?: number;
  readonly peakRps?: number;
  readonly autoscale?: Autoscale;
  readonly probes: readonly ('live' | 'ready' | 'startup')[];
  readonly graceMs?: number;
  readonly keepAliveMs?: number;
  readonly queueLimit?: number;
  readonly sheds: boolean;
  readonly antiAffinity: boolean;
  readonly minAvailable?: number;
  readonly stateless: boolean;
  readonly critical: boolean;
  readonly at: Place;
}

export interface Autoscale {
  readonly min: number;
  readonly max: number;
  /** Share of capacity in use that it aims at. */
  readonly target: number;
  /** From load to a ready replica. */
  readonly reactionMs?: number;
  readonly at: Place;
}

export interface Deployment {
  readonly target:
    | 'kubernetes'
    | 'openshift'
    | 'nomad'
    | 'docker-compose'
    | 'single-host'
    | 'virtual-machines'
    | 'serverless'
    | 'managed-containers';
  readonly site: 'public-cloud' | 'private-cloud' | 'on-premises' | 'hybrid' | 'edge';
  readonly cloud?: string;
  readonly regions: readonly string[];
  readonly zones: number;
  readonly topology: 'single-region' | 'active-active' | 'active-passive' | 'multi-region';
  readonly rollout: 'rolling' | 'blue-green' | 'canary' | 'recreate';
  readonly migrations: 'expand-contract' | 'in-place' | 'maintenance-window';
  readonly rollbackMs?: number;
  readonly secrets: string;
  readonly configuration: 'environment' | 'files' | 'service';
  readonly residency?: string;
  readonly mesh?: string;
  readonly discovery: string;
  readonly at: Place;
}

export interface Telemetry {
  readonly traces: string;
  /** Share of requests that is traced. */
  readonly sampling: number;
  readonly metrics: string;
  readonly logs: string;
  readonly logRetentionDays?: number;
  readonly masksSensitive: boolean;
  readonly correlation: boolean;
  readonly dashboards?: string;
  readonly alerting?: string;
  readonly at: Place;
}

export interface Flag {
  readonly name: string;
  readonly description?: string;
  readonly kind: 'release' | 'experiment' | 'operations' | 'permission';
  /** ISO date after which it should be gone. */
  readonly until?: string;
  readonly at: Place;
}

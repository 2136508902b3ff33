import type { Place } from '../../diagnostics/place.ts';
import type { Protocol } from './call.ts';
import type { StatedAvailability } from './stated-availability.ts';

/** A system that is not designed here: it exists, or belongs to somebody else. */
export interface External extends StatedAvailability {
  readonly name: string;
  readonly kind: 'existing' | 'third-party' | 'legacy';
  readonly purpose?: string;
  readonly protocol: Protocol;
  readonly operations: readonly string[];
  readonly events: readonly string[];
  readonly p99Ms?: number;
  readonly tls: boolean;
  /** Answers are checked against a schema and a size limit. */
  readonly validated: boolean;
  readonly at: Place;
}

/** From a system that exists to this blueprint, a part at a time. */
export interface Migration {
  /** External system that is replaced. */
  readonly from: string;
  readonly pattern: 'strangler' | 'branch-by-abstraction' | 'parallel-run' | 'big-bang';
  readonly steps: readonly MigrationStep[];
  readonly rollbackMs?: number;
  readonly at: Place;
}

export interface MigrationStep {
  readonly context: string;
  /** Who may write its data while the step runs. */
  readonly master: 'old' | 'new' | 'both';
  readonly sync: 'change-data-capture' | 'dual-write' | 'batch' | 'events' | 'none';
  readonly reversible: boolean;
  readonly description?: string;
  readonly at: Place;
}

import type { Place } from '../../diagnostics/place.ts';
import type { Slo } from './operation.ts';

/** What a user experiences end to end. */
export interface Flow {
  readonly name: string;
  readonly description?: string;
  /** `context.operation` or `context.Event` that starts it. */
  readonly trigger?: string;
  readonly steps: readonly Step[];
  /** Present where the steps are a saga: undone or finished together. */
  readonly saga?: Saga;
  readonly slo?: Slo;
  readonly critical: boolean;
  readonly peakRps?: number;
  readonly deadlineMs?: number;
  readonly at: Place;
}

export interface Saga {
  readonly mode: 'orchestrated' | 'choreographed';
  /** Context that keeps its state; only for orchestrated sagas. */
  readonly coordinator?: string;
  readonly timeoutMs?: number;
  /** State is stored before a command is sent. */
  readonly persistent: boolean;
  readonly at: Place;
}

export interface Step {
  /** `context.command`, `context.query` or `external.operation`. */
  readonly do: string;
  /** Command that takes it back. */
  readonly undo?: string;
  /** After it there is no way back. */
  readonly pivot: boolean;
  /** Repeated until it works. */
  readonly retriable: boolean;
  readonly undoIdempotent: boolean;
  /** A compensation that arrives before its action is remembered. */
  readonly tombstone: boolean;
  readonly timeoutMs?: number;
  /** The step is a message; nobody waits. */
  readonly async: boolean;
  /** Field that marks the entity as in work while the saga runs. */
  readonly lock?: string;
  /** In words: what happens when it fails. */
  readonly onFailure?: string;
  readonly at: Place;
}

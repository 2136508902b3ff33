import type { Place } from '../../diagnostics/place.ts';

/** A question, the option chosen, the forces for it, the options rejected and why: an ADR. */
export interface Decision {
  /** `ADR-0004`. */
  readonly id: string;
  /** Id of the decision in the knowledge library, or a word of the author's. */
  readonly question: string;
  readonly title: string;
  readonly chosen: string;
  readonly because: readonly string[];
  readonly rejected: Readonly<Record<string, string>>;
  readonly consequences?: string;
  readonly status: 'proposed' | 'accepted' | 'superseded';
  readonly at: Place;
}

/** A pattern at work in the design. */
export interface PatternUse {
  readonly id: string;
  /** Names of the elements it is applied to. */
  readonly where: readonly string[];
  readonly because?: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly changes: string;
  readonly assumed: string;
  readonly fact?: string;
}

/** A kind of system that the brief was recognised as, the likest first. */
export interface Resemblance {
  /** Id of a reference model in the knowledge library, or a word of the author's. */
  readonly kind: string;
  /** Names of the contexts that are usual parts of such systems. */
  readonly contexts: readonly string[];
}

/** A finding that the authors accept, with the reason and an end. */
export interface Suppression {
  readonly code: string;
  /** Path of the element, `contexts.ordering.calls`, or `*`. */
  readonly path: string;
  readonly reason: string;
  /** ISO date after which it no longer holds. */
  readonly until?: string;
  readonly at: Place;
}

/** A derived relation between two contexts, BFFs or external systems. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly kind: 'sync' | 'async';
  readonly protocol: string;
  /** Operation asked for, or event listened to. */
  readonly via: string;
  readonly because?: string;
}

import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something the user should know about their model. Plain data: never thrown, always serialisable. */
export interface Diagnostic {
  /** `area/slug`: also the path of the rule's file and of its page. */
  readonly code: string;
  readonly severity: Severity;
  /** One fact about the user's model, present tense, names in backticks, numbers with units. */
  readonly message: string;
  /** The smallest token that is wrong. */
  readonly at: Place;
  /** What to write instead, literally. */
  readonly help?: string;
  readonly related?: readonly RelatedPlace[];
  /** A mechanical edit that removes the finding. */
  readonly fix?: Fix;
}

export interface RelatedPlace {
  readonly at: Place;
  readonly message: string;
}

/** Sets one key of `architecture.yaml`, given by its path from the root. */
export interface Fix {
  readonly title: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** True where any finding is as severe as `limit`, or more. */
export function reaches(diagnostics: readonly Diagnostic[], limit: Severity): boolean {
  return diagnostics.some(({ severity }) => RANK[severity] >= RANK[limit]);
}

/** Order of a report: by place in the file, then by severity, then by code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.at.start - b.at.start ||
    RANK[b.severity] - RANK[a.severity] ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

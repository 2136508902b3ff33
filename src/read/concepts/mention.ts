import type { Concept } from '../../blueprint/requirements/requirements.ts';

/** One place where a brief speaks of something; offsets into the normalised brief. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** English, singular, lower case. */
  readonly name: string;
  readonly kind: Concept['kind'];
  /** Ids of library contexts, best first. */
  readonly contexts: readonly string[];
  readonly weight: number;
}

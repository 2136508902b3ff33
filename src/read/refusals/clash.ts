import type { Wording } from '../../knowledge/lexicons/refusal-texts.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';
import type { PlacedWish } from '../technologies/placed-wish.ts';
import type { Span } from '../text/cues.ts';

/** Two demands that exclude each other, as ranges of the normalised brief, and what would settle it. */
export interface Clash {
  readonly sides: readonly [Span, Span];
  readonly about: Wording;
  readonly values: Readonly<Record<string, string>>;
}

/** What a brief demands, for pairs to look at. */
export interface Demands {
  readonly passages: readonly Passage[];
  readonly wishes: readonly PlacedWish[];
  readonly facts: readonly Candidate[];
}

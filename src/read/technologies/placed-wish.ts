import type { Force } from '../../blueprint/requirements/requirements.ts';
import type { Passage } from '../slots/passage.ts';
import type { Mention, Polarity } from './mention.ts';

/** A wish with its place in the normalised brief. */
export interface PlacedWish {
  readonly id: string;
  readonly mention: Mention;
  readonly polarity: Polarity;
  readonly force: Force;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

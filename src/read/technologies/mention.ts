import type { Choice } from '../../knowledge/lexicons/choice.ts';
import type { Technology } from '../../knowledge/technology.ts';
import type { Span } from '../text/cues.ts';
import type { Entry } from './dictionary.ts';

/** Words of a sentence that name a technology or an architectural choice. Offsets are those of the sentence. */
export interface Mention extends Span {
  readonly id: string;
  readonly technology?: Technology;
  readonly choice?: Choice;
}

/** A spelling of the dictionary in a text. */
export interface Found extends Span {
  readonly entry: Entry;
}

/** Whether a thing is wanted, refused, to be avoided, or only spoken of. */
export type Polarity = 'wanted' | 'refused' | 'avoided' | 'left';

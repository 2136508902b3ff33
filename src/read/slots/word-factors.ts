import { FACTOR_WORDS, LOAD_WORDS, ORDINARY, PEAK } from '../../knowledge/lexicons/slot-cues.ts';
import { cue, type Span } from '../text/cues.ts';
import { nearestCue, type Passage } from './passage.ts';

const factors = FACTOR_WORDS.map(({ value, words }) => ({ value, expression: cue(words) }));
const peak = cue(PEAK);
const ordinary = cue(ORDINARY);
const load = cue(LOAD_WORDS);

/** A growth of the load that is told in a word and no number. */
export interface WordFactor extends Span {
  readonly value: number;
}

/** "twice as many at Christmas", "traffic triples", 翻倍, 倍増, 두 배로, gấp đôi. */
export function wordFactors(passage: Passage): readonly WordFactor[] {
  return factors.flatMap(({ value, expression }) =>
    passage
      .find(expression)
      .filter((span) => {
        const season = Math.min(
          nearestCue(passage, span, peak),
          nearestCue(passage, span, ordinary),
        );
        const told = passage.quantities.some((q) => q.rateMs !== undefined);
        return season < 48 && (told || nearestCue(passage, span, load) < 40);
      })
      .slice(0, 1)
      .map((span) => ({ value, ...span })),
  );
}

import {
  FACTOR_WORDS,
  LOAD_WORDS,
  ORDINARY,
  PART_OF_PEAK,
  PARTS,
  PEAK,
} from '../../knowledge/lexicons/slot-cues.ts';
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
  return [...partOfPeak(passage), ...multiples(passage), ...signed(passage)];
}

// "otherwise half as many"
function partOfPeak(passage: Passage): readonly WordFactor[] {
  const match = PART_OF_PEAK.exec(passage.text);
  const part =
    match
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.toLowerCase() ?? '';
  const value = PARTS[part] ?? Number(part);
  if (!match || !(value > 1)) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return nearestCue(passage, span, ordinary) < 24 ? [{ value, ...span }] : [];
}

// "August = x6", "before Easter x 5"
function signed({ text }: Passage): readonly WordFactor[] {
  return [
    ...text.matchAll(
      /(?<=[=:(,]\s?|[a-z\u3040-\uffdc]\s|^)[x×]\s?(\d{1,3}(?:\.\d+)?)(?![\w%×])(?!\s?[x×])/giu,
    ),
  ]
    .map((m) => ({ value: Number(m[1]), start: m.index, end: m.index + m[0].length }))
    .filter(({ value }) => value > 1 && value <= 100);
}

function multiples(passage: Passage): readonly WordFactor[] {
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

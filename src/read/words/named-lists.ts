import { CANONICAL_PARTIES } from '../../knowledge/lexicons/third-parties.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate, WordsFact } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';
import type { Span } from '../text/cues.ts';

const BETWEEN =
  /\s*,\s*(?:and |or )?|\s+(?:and|or|&|và|hoặc|및|또는)\s+(?:the )?|\s?[、・/]\s?|(?<=[\u3040-\u9fff])(?:と|和|與|及)(?=[^\s]{2})|(?<=[a-z])\s?(?:と|和|與)\s?(?=[A-Z])|(?<=[가-힣a-z])(?:와|과)\s/i;

const SUFFIX = /\s?(?:apis?|リージョン|リージョ|データセンター|리전|機房|區域)$/i;

/** The names in group 1 of each match, as a fact that lists them; products of the dictionary are technologies instead. */
export function namedLists(
  passage: Passage,
  expression: RegExp,
  name: WordsFact,
  isNone: RegExp,
): readonly Candidate[] {
  const { text, sentence } = passage;
  return [...text.matchAll(expression)].flatMap((match): readonly Candidate[] => {
    const list = match[1] ?? '';
    const start = match.index + match[0].indexOf(list);
    const span = { start, end: start + list.length };
    if (!list || muted(passage.mutes, span)) return [];
    const values = list
      .split(BETWEEN)
      .map((one) => one.replace(SUFFIX, '').trim())
      .filter((one) => one.length > 1 && !isNone.test(one) && !isMentioned(passage, one, span))
      .map((one) => CANONICAL_PARTIES[one] ?? one.toLowerCase());
    return values.length === 0
      ? []
      : [
          {
            name,
            value: values,
            start: sentence.start + span.start,
            end: sentence.start + span.end,
            force: 'must',
            weight: 1,
          },
        ];
  });
}

function isMentioned(passage: Passage, word: string, within: Span): boolean {
  const start = passage.text.indexOf(word, within.start);
  return passage.mentions.some((m) => m.start < start + word.length && start < m.end);
}

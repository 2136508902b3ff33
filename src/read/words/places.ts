import { STAYS } from '../../knowledge/lexicons/data-stays.ts';
import { COUNTRIES } from '../../knowledge/lexicons/places.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import { nearestCue, type Passage } from '../slots/passage.ts';
import { cue, findAll } from '../text/cues.ts';

const countries = COUNTRIES.map(({ code, words }) => ({ code, expression: cue(words) }));
const stays = cue(STAYS);
const NEAR = 40;

/** Where data must stay. */
export function residencyFacts(passage: Passage): readonly Candidate[] {
  const { text, sentence } = passage;
  const stay = findAll(stays, text);
  if (stay.length === 0) return [];
  return countries.flatMap(({ code, expression }) =>
    findAll(expression, text)
      .filter(
        (span) =>
          !muted(passage.mutes, span) &&
          (nearestCue(passage, span, stays) < NEAR ||
            stay.some((s) => s.start < span.end && span.start < s.end)),
      )
      .slice(0, 1)
      .map(
        (span): Candidate => ({
          name: 'dataResidency',
          value: code,
          start: sentence.start + span.start,
          end: sentence.start + span.end,
          force: 'must',
          weight: 2 - Math.min(1, nearestCue(passage, span, stays) / 100),
        }),
      ),
  );
}

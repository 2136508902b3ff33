import { ACTIVITY_OF_VERB } from '../../knowledge/lexicons/glossary/activities.ts';
import { stem } from '../../knowledge/lexicons/glossary/english-stem.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import {
  FURTHER_ACTIVITIES,
  PARTICLE_VERBS,
} from '../../knowledge/lexicons/turns/activity-verbs.ts';
import type { Mention } from './mention.ts';
import { isPast, type Tagged } from './tag-words.ts';
import { rankedSenses } from './term-matches.ts';

/** How far a particle may stand from its verb: "call every bag back". */
const REACH = 4;

/** "is inspected", "we invoice", "paid": a verb speaks of the activity that its noun names. */
export function activityMentions(
  words: readonly Tagged[],
  lexicon: LibraryLexicon,
  factor: number,
): readonly Mention[] {
  return words.flatMap((word, at): readonly Mention[] => {
    const done = word.tag === 'J' && isPast(word.word);
    if (word.tag !== 'V' && !done) return [];
    const key = stem(word.word);
    const noun =
      withParticle(key, words, at) ?? ACTIVITY_OF_VERB.get(key) ?? FURTHER_ACTIVITIES.get(key);
    if (!noun) return [];
    const contexts = rankedSenses(
      lexicon.sensesOf(noun).filter(({ strength }) => strength === 'name'),
    );
    const weight = (done ? 0.35 : 0.6) * factor;
    return [{ start: word.start, end: word.end, name: noun, kind: 'activity', contexts, weight }];
  });
}

function withParticle(key: string, words: readonly Tagged[], at: number): string | undefined {
  const verbs = PARTICLE_VERBS.filter(([verb]) => verb === key);
  if (verbs.length === 0) return undefined;
  for (const { word, tag } of words.slice(at + 1, at + 1 + REACH)) {
    const found = verbs.find(([, particle]) => particle === word);
    if (found) return found[2];
    if (tag === 'V' || tag === ',') return undefined;
  }
  return undefined;
}

import { singular } from '../../knowledge/lexicons/glossary/english-stem.ts';
import { ACTORS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { LISTED_WEIGHT } from '../../knowledge/lexicons/glossary/listed-weight.ts';
import type { Sentence } from '../text/segmented-brief.ts';
import { activityMentions } from './activity-mentions.ts';
import { type BagMatch, bagMatches } from './bag-matches.ts';
import { listedParts } from './english-lists.ts';
import { OPENING } from './lists-of-parts.ts';
import type { Mention } from './mention.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { phraseMentions } from './phrase-mentions.ts';
import { type Tagged, tagWords } from './tag-words.ts';
import { rankedSenses, type TermMatch } from './term-matches.ts';
import { topicOf } from './topics.ts';

/** What an English sentence speaks of: parts it lists, noun phrases, activities, and turns that mean a context. */
export function englishMentions(
  sentence: Sentence,
  matches: readonly TermMatch[],
  lexicon: LibraryLexicon,
): readonly Mention[] {
  const told = sentence.start < PAGES;
  const words = tagWords(sentence.text);
  const phrases = nounPhrases(words);
  const listed = listedParts(
    words,
    sentence.text,
    sentence.kind === 'list-item',
    sentence.start < OPENING,
  );
  const factor = runtimeFactor(words) * (PLACE_FACTOR[sentence.kind] ?? 1);
  const topic = topicOf(words, sentence.kind === 'list-item');
  const all = topic ? [...phrases.filter(({ end }) => end > topic.end), topic] : phrases;
  const bags = told ? bagMatches(words, lexicon) : [];
  const mentions = [
    ...listed.map((phrase) => listedMention(phrase, matches, lexicon)),
    ...all.flatMap((phrase) => phraseMentions(phrase, lexicon, factor)),
    ...matches.flatMap((match) => turnMention(match, lexicon, factor, bags)),
    ...bags
      .filter((bag) => !matches.some((match) => overlaps(match, bag) && means(match, bag.context)))
      .map((match) => bagMention(match, lexicon, factor)),

    ...activityMentions(words, lexicon, factor),
  ];
  return mentions.map((mention) => ({
    ...mention,
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
  }));
}

function listedMention(
  phrase: NounPhrase,
  matches: readonly TermMatch[],
  lexicon: LibraryLexicon,
): Mention {
  const within = matches.filter(({ start, end }) => start >= phrase.start && end <= phrase.end);
  const ranked = [...within].sort((a, b) => b.end - a.end || b.end - b.start - (a.end - a.start));
  const contexts = ranked.flatMap(({ entry }) => rankedSenses(entry.senses));
  const direct = lexicon.sensesOf(phrase.name).filter(({ strength }) => strength === 'name');
  return {
    ...span(phrase),
    name: phrase.name,
    kind: ACTORS.has(phrase.head) ? 'actor' : 'thing',
    contexts: [...new Set([...direct.map(({ context }) => context), ...contexts])],
    weight: LISTED_WEIGHT,
  };
}

/** What the first pages do not tell in other words, the later ones name: there only nouns and verbs are read. */
const PAGES = 8000;
/** A title says what all is about; a table mostly holds figures. */
const PLACE_FACTOR: Readonly<Record<string, number>> = { heading: 1.3, table: 0.3 };
const TURN_WEIGHT = 0.9;
/** A single everyday word means many things. */
const LONE_WORD = 0.4;

// A turn of phrase, or a name of several words, stands for the context that it means.
function turnMention(
  match: TermMatch,
  lexicon: LibraryLexicon,
  factor: number,
  bags: readonly BagMatch[],
): readonly Mention[] {
  const best = match.entry.senses.find(({ strength }) => strength !== 'cue');
  const several = match.name.includes(' ');
  if (!best || (best.strength === 'name' && !several)) return [];
  const weight = TURN_WEIGHT * (several ? 1 : LONE_WORD * sameWord(match));
  return [
    {
      ...span(match),
      name: lexicon.plainName(best.context),
      kind: 'activity',
      contexts: rankedSenses(match.entry.senses),
      weight: weight * factor * besideBag(match, bags),
    },
  ];
}

// "a message goes to a chat channel" is about telling people: the chat in it is only the way.
function besideBag(match: TermMatch, bags: readonly BagMatch[]): number {
  const inside = bags.some(
    (bag) =>
      bag.size > 2 &&
      bag.start <= match.start &&
      match.end <= bag.end &&
      !means(match, bag.context),
  );
  return inside ? 0.6 : 1;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function means({ entry }: TermMatch, context: string): boolean {
  return entry.senses.some((sense) => sense.context === context && sense.strength !== 'cue');
}

// "refused" is no refuse, though both have one stem; "booked" is a weaker sign of bookings than "booking".
function sameWord({ name, entry }: TermMatch): number {
  const last = (text: string): string => singular(text.toLowerCase().split(' ').at(-1) ?? '');
  return last(name) === last(entry.term) ? 1 : 0.4;
}

function bagMention(match: BagMatch, lexicon: LibraryLexicon, factor: number): Mention {
  return {
    ...span(match),
    name: lexicon.plainName(match.context),
    kind: 'activity',
    contexts: [match.context],
    weight: (match.size > 2 ? 0.9 : 0.6) * factor,
  };
}

const RUNTIME =
  /^(rps|qps|tps|ms|percentile|latency|uptime|downtime|availability|requests?|seconds?|developers?|engineers?|kubernetes|docker|postgres(ql)?|mysql|mariadb|mongodb?|redis|kafka|rabbitmq|nats|java|kotlin|python|typescript|rust|go|ruby|rails|laravel|spring|microservices?|monolith|cloud|hosting|budget|gdpr|hipaa|rest|graphql|grpc|oauth|saml|logs?|traces?|prometheus|grafana|stack|cluster|servers?|offline|backups?|sites?)$/;

// A sentence on load, staff or machinery names things of the field only in passing.
function runtimeFactor(words: readonly Tagged[]): number {
  const hits = words.filter(({ word }) => RUNTIME.test(word)).length;
  return hits === 0 ? 1 : hits === 1 ? 0.6 : 0.25;
}

function span(of: { readonly start: number; readonly end: number }): {
  start: number;
  end: number;
} {
  return { start: of.start, end: of.end };
}

import { IRREGULAR_VERBS } from '../../knowledge/lexicons/glossary/english-irregulars.ts';
import { stem } from '../../knowledge/lexicons/glossary/english-stem.ts';
import {
  ACTORS,
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from '../../knowledge/lexicons/glossary/english-words.ts';

/** What a word of an English sentence does: determiner, pronoun, preposition, conjunction, auxiliary, adverb, adjective, verb, noun, number, sign. */
export type Tag = 'D' | 'P' | 'I' | 'C' | 'X' | 'R' | 'J' | 'V' | 'N' | '#' | ',';

export interface Tagged {
  readonly text: string;
  readonly word: string;
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\p{N}[\p{N}.,]*\p{N}%?|\p{N}+%?|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[,;:.!?()/"&+-]/gu;
const VERB_STEMS: ReadonlySet<string> = new Set([...VERBS].map(stem));

/** Words of an English sentence with their part of speech, by closed lists and what stands around. */
export function tagWords(text: string): readonly Tagged[] {
  const tokens = [...text.matchAll(TOKEN)];
  const tagged: Tagged[] = [];
  for (const [i, { 0: token, index }] of tokens.entries()) {
    const word = token.toLowerCase().replace('’', "'");
    const next = tokens[i + 1]?.[0].toLowerCase() ?? '.';
    const at = { text: token, word, start: index, end: index + token.length };
    tagged.push({ ...at, tag: tagOf(word, tagged, next) });
  }
  return tagged;
}

function tagOf(word: string, before: readonly Tagged[], next: string): Tag {
  if (/^[^\p{L}\p{N}]/u.test(word)) return ',';
  if (/^\p{N}/u.test(word)) return '#';
  return closedClass(word) ?? openClass(word, before, next);
}

function closedClass(word: string): Tag | undefined {
  if (AUXILIARIES.has(word)) return 'X';
  if (PREPOSITIONS.has(word) || /^(?:using|including|regarding|according)$/.test(word)) return 'I';
  if (CONJUNCTIONS.has(word)) return 'C';
  if (PRONOUNS.has(word) && word !== 'one') return 'P';
  if (DETERMINERS.has(word)) return 'D';
  return isAdverb(word) ? 'R' : undefined;
}

function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (/[a-z]{3}ly$/.test(word) && !/(family|supply|reply|assembly|anomaly|rally)$/.test(word))
  );
}

function openClass(word: string, before: readonly Tagged[], next: string): Tag {
  if (/'s?$/.test(word)) return 'N';
  if (ADJECTIVES.has(word)) return 'J';
  const last = before.findLast(({ tag }) => tag !== 'R');
  if (!isVerbForm(word)) return unknownClass(word, last);
  if (!last) return takesObject(word, next) ? 'V' : 'N';
  return verbOrNoun(word, last, before, next);
}

function isVerbForm(word: string): boolean {
  return VERB_STEMS.has(stem(word)) || /^(?:under)?goes$/.test(word);
}

// What no list knows is a noun, unless its ending or the word before it says otherwise: "must nag us".
function unknownClass(word: string, last: Tagged | undefined): Tag {
  if (looksAdjective(word)) return 'J';
  const asked = last && (MODAL.test(last.word) || SUBJECT.test(last.word));
  return asked && !word.endsWith('ing') && !word.endsWith('ed') ? 'V' : 'N';
}

const MODAL = /^(?:should|must|can|could|may|might|will|would|shall|cannot|can't|don't|doesn't)$/;
const SUBJECT = /^(?:we|they|i|you|he|she|who)$/;

function looksAdjective(word: string): boolean {
  return (
    (/[a-z]{3}(?:ous|ful|ible|able|ical|less)$/.test(word) &&
      !/(table|vegetable|cable)$/.test(word)) ||
    (/[a-z]{3}est$/.test(word) &&
      !/(?:forest|harvest|interest|request|guest|invest|contest|protest|digest|arrest|chest|conquest|tempest)$/.test(
        word,
      ))
  );
}

// A verb in its base form or with -s takes something: "roll it out", "asks a human".
function takesObject(word: string, next: string): boolean {
  return !isPast(word) && (DETERMINERS.has(next) || PRONOUNS.has(next));
}

/** Whether a word has the form of a past participle: it may stand for an adjective. */
export function isPast(word: string): boolean {
  return (
    word.endsWith('ed') ||
    (IRREGULAR_VERBS.has(word) && !/^(left|found|saw|rose|lay|felt|led|fed|bent|bound)$/.test(word))
  );
}

function verbOrNoun(word: string, last: Tagged, before: readonly Tagged[], next: string): Tag {
  const past = isPast(word);
  const noun = past ? 'J' : 'N';
  if (last.tag === 'X' || last.word === 'to' || last.tag === 'P') return 'V';
  if (last.tag === 'D' || last.tag === 'J' || last.tag === '#') return noun;
  if (last.tag === 'I') return word.endsWith('ing') && takesObject(word, next) ? 'V' : noun;
  if (last.tag === 'V') return noun;
  if (last.tag === 'N') return afterNoun(word, last, next);
  return afterPause(word, before, next);
}

// Nouns that mean many people without an ending that says so.
const MANY: ReadonlySet<string> = new Set([
  'people',
  'children',
  'staff',
  'police',
  'crew',
  'personnel',
  'women',
  'men',
]);

function afterNoun(word: string, last: Tagged, next: string): Tag {
  const pause = /^[,.;:)?!/]$|^(and|or|of|for)$/.test(next);
  if (isPast(word)) return 'V';
  if (/'s?$/.test(last.word)) return 'N';
  const plural = /[^s]s$/.test(last.word) || MANY.has(last.word);
  if (plural)
    return word.endsWith('ing') || (word.endsWith('s') && !takesObject(word, next)) ? 'N' : 'V';
  return word.endsWith('s') && (!pause || ACTORS.has(last.word)) ? 'V' : 'N';
}

// After "and" or a comma a word does what the one before the pause did.
function afterPause(word: string, before: readonly Tagged[], next: string): Tag {
  const content = before.filter(({ tag }) => tag === 'V' || tag === 'N');
  const last = content.at(-1);
  const joined = before.at(-1)?.word;
  if (joined === 'when' || joined === 'if' || joined === 'then' || takesObject(word, next))
    return 'V';
  if (last?.tag === 'V') return 'V';
  const verb = content.findLast(({ tag }) => tag === 'V');
  if (verb && sameForm(verb.word, word) && !/s$/.test(last?.word ?? '')) return 'V';
  return isPast(word) ? 'V' : 'N';
}

function sameForm(a: string, b: string): boolean {
  const form = (word: string): string => /(ing|ed|s)$/.exec(word)?.[0] ?? '';
  return form(a) === form(b);
}

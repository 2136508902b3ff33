import { singular } from '../../knowledge/lexicons/glossary/english-stem.ts';
import { EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { LISTED_WEIGHT } from '../../knowledge/lexicons/glossary/listed-weight.ts';
import type { Language } from '../../util/language.ts';
import type { Sentence } from '../text/segmented-brief.ts';
import { foreignParts, type ListedItem, RUNTIME } from './foreign-lists.ts';
import { verbMentions } from './foreign-verbs.ts';
import { areParts, OPENING } from './lists-of-parts.ts';
import type { Mention } from './mention.ts';
import { tagWords } from './tag-words.ts';
import { rankedSenses, type TermMatch } from './term-matches.ts';

/** Words that announce a list of parts. */
const SAYS_PARTS =
  /系統|模組|功能|後台|平台|需要|システム|機能|モジュール|必要|시스템|기능|모듈|필요|hệ thống|chức năng|mô-?đun|phân hệ|cần/iu;

/** What a sentence of Chinese, Japanese, Korean or Vietnamese speaks of. */
export function foreignMentions(
  sentence: Sentence,
  matches: readonly TermMatch[],
  lexicon: LibraryLexicon,
): readonly Mention[] {
  const listed = foreignParts(sentence.text, sentence.language, sentence.kind === 'list-item');
  const parts = listed.map((item) => listedMention(item, matches, lexicon, sentence.language));
  const things = parts.filter(({ kind }) => kind !== 'actor');
  const named = areParts(
    parts.map(({ name }) => name),
    SAYS_PARTS.test(sentence.text)
      ? 'announced'
      : sentence.start < OPENING / 2
        ? 'opening'
        : 'anywhere',
  );
  const kept = named && things.length * 2 > parts.length ? parts : [];
  const factor = RUNTIME.test(sentence.text) ? 0.4 : 1;
  return [
    ...kept,
    ...matches
      .filter(({ entry }) => entry.kind !== 'plain')
      .map((match) => matchMention(match, sentence, lexicon, factor)),
    ...(sentence.language === 'vi' ? [] : latinMentions(sentence.text, matches, lexicon, factor)),
    ...verbMentions(
      sentence.text,
      sentence.language,
      lexicon,
      (start, end) =>
        !matches.some((match) => isNamed(match) && match.start < end && start < match.end),
      factor,
    ),
  ].map((mention) => ({
    ...mention,
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
  }));
}

// English words in small letters, left as they are in a sentence of another language, name things of the field.
function latinMentions(
  text: string,
  matches: readonly TermMatch[],
  lexicon: LibraryLexicon,
  factor: number,
): readonly Mention[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}./-])[a-z]{4,}(?![\p{L}\p{N}./-])/gu)].flatMap(
    ({ 0: word, index }): readonly Mention[] => {
      const end = index + word.length;
      const noun = tagWords(word)[0]?.tag === 'N' && !EMPTY_NOUNS.has(singular(word));
      if (!noun || matches.some((match) => match.start < end && index < match.end)) return [];
      return [
        {
          start: index,
          end,
          name: singular(word),
          kind: 'thing',
          contexts: rankedSenses(lexicon.sensesOf(word)),
          weight: 0.9 * factor,
        },
      ];
    },
  );
}

function listedMention(
  item: ListedItem,
  matches: readonly TermMatch[],
  lexicon: LibraryLexicon,
  language: Language,
): Mention {
  const within = matches.filter(({ start, end }) => start >= item.start && end <= item.end);
  const headFirst = language === 'vi';
  const ordered = headFirst ? [...within] : [...within].reverse();
  const contexts = ordered.flatMap(({ entry }) => rankedSenses(entry.senses));
  return {
    start: item.start,
    end: item.end,
    name: englishName(item, within, lexicon, headFirst),
    kind:
      within.length === 1 && ordered[0]?.entry.kind === 'actor' && covers(item, within) > 0.9
        ? 'actor'
        : 'thing',
    contexts: [...new Set(contexts)],
    weight: LISTED_WEIGHT,
  };
}

function covers(item: ListedItem, within: readonly TermMatch[]): number {
  const covered = within.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered / Math.max(1, item.end - item.start);
}

// Word by word where most of the item is known, else its head; what nobody knows keeps its own script.
function englishName(
  item: ListedItem,
  within: readonly TermMatch[],
  lexicon: LibraryLexicon,
  headFirst: boolean,
): string {
  if (/^[\x20-\x7e]+$/.test(item.text)) return item.text.toLowerCase();
  if (within.length === 0) return item.text;
  const words = within.map((match) => nameOf(match, lexicon));
  const head = (headFirst ? words[0] : words.at(-1)) ?? item.text;
  if (covers(item, within) < 0.6) return head;
  const ordered = headFirst ? [...words].reverse() : words;
  return [...new Set(ordered.join(' ').split(' '))].slice(-3).join(' ');
}

function nameOf(match: TermMatch, lexicon: LibraryLexicon): string {
  if (match.entry.english) return match.entry.english;
  const named = match.entry.senses.find(({ strength }) => strength !== 'cue');
  if (match.entry.language === 'en' && !match.name.includes(' ')) return match.name;
  return named ? lexicon.plainName(named.context) : match.name;
}

// Whether a match says what a word means, not only what it has to do with.
function isNamed({ entry }: TermMatch): boolean {
  return entry.english !== undefined || entry.senses.some(({ strength }) => strength !== 'cue');
}

function kindOf({ entry }: TermMatch): Mention['kind'] {
  return entry.kind === undefined || entry.kind === 'plain' ? 'thing' : entry.kind;
}

function matchMention(
  match: TermMatch,
  sentence: Sentence,
  lexicon: LibraryLexicon,
  factor: number,
): Mention {
  const strong = isNamed(match);
  return {
    start: match.start,
    end: match.end,
    name: nameOf(match, lexicon),
    kind: kindOf(match),
    contexts: rankedSenses(match.entry.senses),
    weight:
      roleWeight(sentence.text.slice(match.end, match.end + 2), sentence.language) *
      (strong ? 1 : 0.6) *
      factor,
  };
}

// Particles say what a word does; Chinese and Vietnamese have none.
function roleWeight(after: string, language: Language): number {
  if (language === 'ja') return /^[をがは]/.test(after) ? 1 : /^[のでに]/.test(after) ? 0.7 : 0.9;
  if (language === 'ko')
    return /^[을를이가은는]/.test(after) ? 1 : /^[의에로]/.test(after) ? 0.7 : 0.9;
  return 0.9;
}

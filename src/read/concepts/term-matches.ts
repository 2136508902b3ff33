import { singular } from '../../knowledge/lexicons/glossary/english-stem.ts';
import { entryIn } from '../../knowledge/lexicons/glossary/lexicon-entry.ts';
import type {
  LexiconEntry,
  LibraryLexicon,
  Sense,
} from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import {
  isCjk,
  isFiller,
  latinWords,
  type TermScript,
  wordKey,
} from '../../knowledge/lexicons/glossary/term-key.ts';
import type { Language } from '../../util/language.ts';
import { TermTrie } from './term-trie.ts';

/** A term of the library found in a sentence; offsets into the sentence. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** The words found, lower case, the last in singular. */
  readonly name: string;
  readonly entry: LexiconEntry;
}

export interface TermMatcher {
  match(text: string, language: Language): readonly TermMatch[];
}

const matchers = new WeakMap<LibraryLexicon, TermMatcher>();

/** Finds the terms of a lexicon in sentences, longest first; built once per lexicon. */
export function termMatcher(lexicon: LibraryLexicon): TermMatcher {
  const known = matchers.get(lexicon) ?? build(lexicon);
  matchers.set(lexicon, known);
  return known;
}

/** Ids of the contexts of a term: those it names before those it only hints at. */
export function rankedSenses(senses: readonly Sense[]): readonly string[] {
  const rank = { name: 0, idiom: 1, cue: 2 } as const;
  return [...senses]
    .sort((a, b) => rank[a.strength] - rank[b.strength])
    .map(({ context }) => context);
}

function build(lexicon: LibraryLexicon): TermMatcher {
  const tries = {
    cjk: lazyTrie(lexicon, 'cjk'),
    en: lazyTrie(lexicon, 'en'),
    vi: lazyTrie(lexicon, 'vi'),
  };
  return {
    match: (text, language) => [
      ...matchLatin(text, language === 'vi' ? tries.vi : tries.en, language === 'vi' ? 'vi' : 'en'),
      ...(isCjk(text) ? matchCjk(text, tries.cjk, language) : []),
    ],
  };
}

/** A trie that holds the terms which can start at any of the keys it was asked about. */
type LazyTrie = (keys: readonly string[]) => TermTrie<LexiconEntry>;

function lazyTrie(lexicon: LibraryLexicon, script: TermScript): LazyTrie {
  const trie = new TermTrie<LexiconEntry>();
  const asked = new Set<string>();
  return (keys) => {
    for (const key of keys) {
      if (asked.has(key)) continue;
      const entries = lexicon.startingWith(script, key);
      // Words that start no term are not remembered: a brief may bring any number of them.
      if (entries.length > 0) asked.add(key);
      for (const entry of entries) trie.add(entry.keys, entry);
    }
    return trie;
  };
}

function matchLatin(text: string, trieFor: LazyTrie, language: Language): readonly TermMatch[] {
  const words = latinWords(text);
  const keys = words.map(({ word }) => wordKey(word, language));
  const trie = trieFor(keys);
  const found: TermMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const match = trie.longest(
      keys,
      at,
      (i) => language !== 'vi' && isFiller(words[i]?.word ?? ''),
    );
    const first = words[at];
    const last = words[(match?.end ?? 0) - 1];
    if (!match || !first || !last) at++;
    else {
      const spoken = words.slice(at, match.end).map(({ word }) => word);
      const name =
        language === 'vi'
          ? spoken.join(' ')
          : [...spoken.slice(0, -1), singular(spoken.at(-1) ?? '')].join(' ');
      found.push({
        start: first.start,
        end: last.end,
        name: name.replace(/['’]s?$/, ''),
        entry: match.value,
      });
      at = match.end;
    }
  }
  return found;
}

function matchCjk(text: string, trieFor: LazyTrie, language: Language): readonly TermMatch[] {
  const keys = [...text.toLowerCase()];
  const trie = trieFor(keys);
  const offsets = offsetsOf(keys);
  const found: TermMatch[] = [];
  for (let at = 0; at < keys.length; ) {
    const match = trie.longest(keys, at, () => false);
    if (!match || splitsKatakana(keys, at, match.end)) at++;
    else {
      const start = offsets[at] ?? 0;
      const end = offsets[match.end] ?? text.length;
      found.push({
        start,
        end,
        name: text.slice(start, end),
        entry: entryIn(match.value, language),
      });
      at = match.end;
    }
  }
  return found;
}

function offsetsOf(chars: readonly string[]): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const char of chars) {
    offsets.push(at);
    at += char.length;
  }
  return [...offsets, at];
}

// A short katakana term inside a longer katakana word is another word: カート in スカート.
function splitsKatakana(keys: readonly string[], from: number, end: number): boolean {
  const kana = (char: string | undefined): boolean =>
    char !== undefined && /[\u30a1-\u30fa\u30fc]/.test(char);
  return end - from <= 3 && kana(keys[from]) && (kana(keys[from - 1]) || kana(keys[end]));
}

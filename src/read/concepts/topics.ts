import { singular } from '../../knowledge/lexicons/glossary/english-stem.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Tagged } from './tag-words.ts';

/** The one or two nouns that a list item or sentence opens with before a colon: "parts: what is in which van". */
export function topicOf(words: readonly Tagged[], inList: boolean): NounPhrase | undefined {
  const from = words.findIndex(({ tag }) => tag !== ',' && tag !== '#');
  const colon = words.findIndex(({ text }) => text === ':');
  const head = words[colon - 1];
  const first = words[from];
  if (!inList || colon <= from || colon > from + 2 || !first || !head) return undefined;
  const lead = words.slice(from, colon);
  if (lead.some(({ tag }) => tag !== 'N' && tag !== 'J')) return undefined;
  const parts = lead.map(({ word, start, end, tag }) => ({
    name: singular(word),
    start,
    end,
    tag,
  }));
  return {
    name: parts.map(({ name }) => name).join(' '),
    head: singular(head.word),
    parts,
    start: first.start,
    end: head.end,
    role: 'subject',
    kept: true,
  };
}

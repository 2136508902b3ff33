import type { Language } from '../../../util/language.ts';
import type { GlossaryEntry } from './glossary.ts';

/** How strongly a word points to a context: its name, a turn of phrase that means it, or a mere hint. */
export type Strength = 'name' | 'idiom' | 'cue';

export interface Sense {
  readonly context: string;
  readonly strength: Strength;
}

export interface LexiconEntry {
  /** The keys of its words, or of its characters, in order. */
  readonly keys: readonly string[];
  /** The term as the library writes it. */
  readonly term: string;
  readonly language: Language;
  readonly senses: readonly Sense[];
  /** English of a word of another language. */
  readonly english?: string;
  readonly kind?: GlossaryEntry['kind'];
  /** The same characters as a word of another language that means something else: 請求 in Chinese and in Japanese. */
  readonly others?: readonly LexiconEntry[];
}

/** The entry as a sentence of a language means it. */
export function entryIn(entry: LexiconEntry, language: Language): LexiconEntry {
  return entry.others?.find((other) => other.language === language) ?? entry;
}

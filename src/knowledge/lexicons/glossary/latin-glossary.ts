import { type GlossaryEntry, glossary } from './glossary.ts';
import { needsLetters } from './term-key.ts';

let known: readonly GlossaryEntry[] | undefined;

/**
 * The words of the glossary that an English brief might hold: those in plain letters. They are few, and the build
 * picks them out beforehand, so that the whole glossary is read only for a brief in one of its languages.
 */
export function latinGlossary(): readonly GlossaryEntry[] {
  known ??= glossary().filter(({ term, language }) => !needsLetters(term, language));
  return known;
}

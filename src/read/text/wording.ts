import type { Wording } from '../../knowledge/lexicons/refusal-texts.ts';
import type { Language } from '../../util/language.ts';

/** A wording in the language of the brief, with its blanks filled in. */
export function wordingIn(
  wording: Wording,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return wording[language].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

import type { Language } from '../../util/language.ts';

/** Alternatives of a regular expression, per language. Latin words match between word boundaries, others anywhere. */
export type Words = { readonly [L in Language]?: string };

const LATIN = 'A-Za-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff';

/** One expression for the words of all languages, for a name of a few words. */
export function anyOf(words: Words): RegExp {
  const { en, vi, ...others } = words;
  const latin = [en, vi].filter(Boolean).join('|');
  const any = Object.values(others).filter(Boolean).join('|');
  const bounded = latin === '' ? [] : [`(?<![${LATIN}])(?:${latin})(?![${LATIN}])`];
  return new RegExp([...bounded, ...(any === '' ? [] : [any])].join('|'), 'iu');
}

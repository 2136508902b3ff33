import type { Language } from '../../util/language.ts';
import { en } from './en/en.ts';
import { ja } from './ja/ja.ts';

/**
 * All fixed text of documents, diagrams and the summary in the terminal. Texts with holes are
 * functions; what goes into the holes is already formatted and escaped.
 */
export type Locale = typeof en;

/** The texts for a reader of `language`; languages without texts of their own get English. */
export function localeOf(language: Language): Locale {
  return language === 'ja' ? ja : en;
}

/** The languages in which a brief may be written and in which knowledge carries words (BCP 47). */
export const LANGUAGES = ['en', 'zh-TW', 'ja', 'ko', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Fixed text that a user reads. English and Japanese are complete; see docs/localisation.md. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/** The wording for a reader of `language`; languages without a locale of their own get English. */
export function say(text: Text, language: Language): string {
  return language === 'ja' ? text.ja : text.en;
}

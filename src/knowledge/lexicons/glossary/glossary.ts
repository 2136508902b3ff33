import type { Language } from '../../../util/language.ts';
import { ACTIVITY_ROWS } from './glossary-activities.ts';
import { ACTOR_ROWS } from './glossary-actors.ts';
import { FIELD_ACTIVITY_ROWS } from './glossary-field-activities.ts';
import { FIELD_ACTOR_ROWS } from './glossary-field-actors.ts';
import { FIELD_THING_ROWS } from './glossary-field-things.ts';
import { THING_ROWS } from './glossary-things.ts';
import { TRADE_THING_ROWS } from './glossary-trade-things.ts';

/** A business word of another language with its English. */
export interface GlossaryEntry {
  readonly term: string;
  readonly language: Language;
  readonly english: string;
  readonly kind: 'actor' | 'thing' | 'activity';
}

const COLUMNS = ['zh-TW', 'ja', 'ko', 'vi'] as const;

function rows(text: string, kind: GlossaryEntry['kind']): readonly GlossaryEntry[] {
  return text
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [english = '', ...columns] = row.split('|');
      return COLUMNS.flatMap((language, i) =>
        (columns[i] ?? '')
          .split(',')
          .map((term) => ({ term: term.trim(), language, english, kind })),
      );
    })
    .filter(({ term }) => term !== '');
}

/** The most usual business words of four languages with their English. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  ...rows(ACTIVITY_ROWS, 'activity'),
  ...rows(THING_ROWS, 'thing'),
  ...rows(ACTOR_ROWS, 'actor'),
  ...rows(FIELD_ACTIVITY_ROWS, 'activity'),
  ...rows(FIELD_THING_ROWS, 'thing'),
  ...rows(FIELD_ACTOR_ROWS, 'actor'),
  ...rows(TRADE_THING_ROWS, 'thing'),
];

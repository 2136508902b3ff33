import type { Language } from '../../../util/language.ts';
import { ACTIVITY_ROWS } from './glossary-activities.ts';
import { ACTOR_ROWS } from './glossary-actors.ts';
import { COMMERCE_ACTIVITY_ROWS } from './glossary-commerce-activities.ts';
import { COMMERCE_ACTOR_ROWS } from './glossary-commerce-actors.ts';
import { COMMERCE_HOSPITALITY_THING_ROWS } from './glossary-commerce-hospitality-things.ts';
import { COMMERCE_MONEY_THING_ROWS } from './glossary-commerce-money-things.ts';
import { COMMERCE_OFFICE_THING_ROWS } from './glossary-commerce-office-things.ts';
import { COMMERCE_SHOP_THING_ROWS } from './glossary-commerce-shop-things.ts';
import { EVERYDAY_ACTIVITY_ROWS } from './glossary-everyday-activities.ts';
import { EVERYDAY_THING_ROWS } from './glossary-everyday-things.ts';
import { EVERYDAY_WORLD_THING_ROWS } from './glossary-everyday-world-things.ts';
import { FIELD_ACTIVITY_ROWS } from './glossary-field-activities.ts';
import { FIELD_ACTOR_ROWS } from './glossary-field-actors.ts';
import { FIELD_THING_ROWS } from './glossary-field-things.ts';
import { INDUSTRY_ACTIVITY_ROWS } from './glossary-industry-activities.ts';
import { INDUSTRY_ACTOR_ROWS } from './glossary-industry-actors.ts';
import { INDUSTRY_NATURE_THING_ROWS } from './glossary-industry-nature-things.ts';
import { INDUSTRY_PLANT_THING_ROWS } from './glossary-industry-plant-things.ts';
import { INDUSTRY_TRANSPORT_THING_ROWS } from './glossary-industry-transport-things.ts';
import { INDUSTRY_WORKS_THING_ROWS } from './glossary-industry-works-things.ts';
import { MEDIA_ACTIVITY_ROWS } from './glossary-media-activities.ts';
import { MEDIA_ACTOR_ROWS } from './glossary-media-actors.ts';
import { MEDIA_LEISURE_THING_ROWS } from './glossary-media-leisure-things.ts';
import { MEDIA_TECHNOLOGY_THING_ROWS } from './glossary-media-technology-things.ts';
import { PUBLIC_ACTIVITY_ROWS } from './glossary-public-activities.ts';
import { PUBLIC_ACTOR_ROWS } from './glossary-public-actors.ts';
import { PUBLIC_HEALTH_THING_ROWS } from './glossary-public-health-things.ts';
import { PUBLIC_OFFICE_THING_ROWS } from './glossary-public-office-things.ts';
import { PUBLIC_SCHOOL_THING_ROWS } from './glossary-public-school-things.ts';
import { THING_ROWS } from './glossary-things.ts';
import { TRADE_THING_ROWS } from './glossary-trade-things.ts';

/** A business word of another language with its English. */
export interface GlossaryEntry {
  readonly term: string;
  readonly language: Language;
  readonly english: string;
  /** `plain`: an everyday word that helps to understand a sentence and is no thing of a trade. */
  readonly kind: 'actor' | 'thing' | 'activity' | 'plain';
}

const COLUMNS = ['zh-TW', 'ja', 'ko', 'vi'] as const;

function rows(text: string, kind: GlossaryEntry['kind']): readonly GlossaryEntry[] {
  return text
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [english = '', ...columns] = row.split('|');
      return COLUMNS.flatMap((language, i) =>
        spellings(columns[i] ?? '', language).map((term) => ({ term, language, english, kind })),
      );
    })
    .filter(({ term }) => term !== '');
}

// Many write Korean compounds without the space.
function spellings(column: string, language: Language): readonly string[] {
  const terms = column.split(',').map((term) => term.trim());
  return language === 'ko'
    ? [...new Set(terms.flatMap((term) => [term, term.replaceAll(' ', '')]))]
    : terms;
}

let known: readonly GlossaryEntry[] | undefined;

/** The most usual business words of four languages with their English. */
export function glossary(): readonly GlossaryEntry[] {
  known ??= readAll();
  return known;
}

function readAll(): readonly GlossaryEntry[] {
  return [
    ...rows(ACTIVITY_ROWS, 'activity'),
    ...rows(THING_ROWS, 'thing'),
    ...rows(ACTOR_ROWS, 'actor'),
    ...rows(FIELD_ACTIVITY_ROWS, 'activity'),
    ...rows(FIELD_THING_ROWS, 'thing'),
    ...rows(FIELD_ACTOR_ROWS, 'actor'),
    ...rows(TRADE_THING_ROWS, 'thing'),
    ...rows(COMMERCE_ACTIVITY_ROWS, 'activity'),
    ...rows(COMMERCE_ACTOR_ROWS, 'actor'),
    ...rows(COMMERCE_HOSPITALITY_THING_ROWS, 'thing'),
    ...rows(COMMERCE_MONEY_THING_ROWS, 'thing'),
    ...rows(COMMERCE_OFFICE_THING_ROWS, 'thing'),
    ...rows(COMMERCE_SHOP_THING_ROWS, 'thing'),
    ...rows(PUBLIC_ACTIVITY_ROWS, 'activity'),
    ...rows(PUBLIC_ACTOR_ROWS, 'actor'),
    ...rows(PUBLIC_HEALTH_THING_ROWS, 'thing'),
    ...rows(PUBLIC_OFFICE_THING_ROWS, 'thing'),
    ...rows(PUBLIC_SCHOOL_THING_ROWS, 'thing'),
    ...rows(INDUSTRY_ACTIVITY_ROWS, 'activity'),
    ...rows(INDUSTRY_ACTOR_ROWS, 'actor'),
    ...rows(INDUSTRY_NATURE_THING_ROWS, 'thing'),
    ...rows(INDUSTRY_PLANT_THING_ROWS, 'thing'),
    ...rows(INDUSTRY_TRANSPORT_THING_ROWS, 'thing'),
    ...rows(INDUSTRY_WORKS_THING_ROWS, 'thing'),
    ...rows(MEDIA_ACTIVITY_ROWS, 'activity'),
    ...rows(MEDIA_ACTOR_ROWS, 'actor'),
    ...rows(MEDIA_LEISURE_THING_ROWS, 'thing'),
    ...rows(MEDIA_TECHNOLOGY_THING_ROWS, 'thing'),
    ...rows(EVERYDAY_ACTIVITY_ROWS, 'plain'),
    ...rows(EVERYDAY_THING_ROWS, 'plain'),
    ...rows(EVERYDAY_WORLD_THING_ROWS, 'plain'),
  ];
}

import { COMMERCE_TURNS } from './commerce.ts';
import { COMMON_TURNS } from './common-turns.ts';
import { EVERYDAY_TURNS } from './everyday-turns.ts';
import { FINANCE_TURNS } from './finance.ts';
import { MACHINE_TURNS } from './machines.ts';
import { MORE_TURNS } from './more-turns.ts';
import { PEOPLE_TURNS } from './people.ts';
import { PLATFORM_TURNS } from './platform.ts';
import { TRADE_TURNS } from './trade-turns.ts';
import { WALKS_OF_LIFE } from './walks-of-life.ts';

/**
 * Everyday English that means a context without naming it, by context id. `|` parts turns. Words in a row are looked
 * for in that order, `..` spanning up to three words; words joined by `+` in any order within one clause. `/` parts
 * alternatives; `@person`, `@money`, `@machine`, `@goods` stand for any word of that kind. Forms of a word count as one.
 */
export const TURNS: readonly (readonly [context: string, turns: string])[] = [
  COMMERCE_TURNS,
  FINANCE_TURNS,
  PEOPLE_TURNS,
  MACHINE_TURNS,
  PLATFORM_TURNS,
  MORE_TURNS,
  EVERYDAY_TURNS,
  TRADE_TURNS,
  WALKS_OF_LIFE,
  COMMON_TURNS,
].flatMap((turns) => Object.entries(turns));

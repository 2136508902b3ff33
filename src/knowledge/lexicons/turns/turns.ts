import { COMMERCE_TURNS } from './commerce.ts';
import { FINANCE_TURNS } from './finance.ts';
import { HEALTH_TURNS } from './health.ts';
import { MACHINES_TURNS } from './machines.ts';
import { PEOPLE_TURNS } from './people.ts';
import { PLATFORM_TURNS } from './platform.ts';
import { PUBLIC_TURNS } from './public.ts';
import { TRANSPORT_TURNS } from './transport.ts';

/**
 * Everyday English that means a context without naming it, by context id. `|` parts turns. Words in a row are looked
 * for in that order, `..` spanning up to three words; words joined by `+` in any order within one clause. `/` parts
 * alternatives; `@person`, `@money`, `@machine`, `@goods` stand for any word of that kind. Forms of a word count as one.
 */
export const TURNS: readonly (readonly [context: string, turns: string])[] = [
  COMMERCE_TURNS,
  FINANCE_TURNS,
  HEALTH_TURNS,
  MACHINES_TURNS,
  PEOPLE_TURNS,
  PLATFORM_TURNS,
  PUBLIC_TURNS,
  TRANSPORT_TURNS,
].flatMap((turns) => Object.entries(turns));

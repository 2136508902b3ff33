import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Words } from './words.ts';

/** Architectural choices that are no product: styles, places to run, ways to prove who one is, models of rights. */
export interface Choice {
  readonly id: string;
  readonly fact: Extract<
    FactName,
    | 'style'
    | 'deployment'
    | 'topology'
    | 'auth'
    | 'authz'
    | 'technologies'
    | 'protocols'
    | 'consistency'
    | 'ordering'
  >;
  readonly words: Words;
}

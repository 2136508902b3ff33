import type { DataClass } from '../../../blueprint/model/data-class.ts';
import type { FactName } from '../../../blueprint/requirements/fact-catalogue.ts';
import type { Intent } from '../../../blueprint/requirements/requirements.ts';
import type { Archetype } from '../../context.ts';
import type { Situation } from '../../decision.ts';
import { settledBy } from '../../technologies/find.ts';
import type { Predicate } from './reason.ts';
import { wordsOf } from './words.ts';

/** Holds everywhere: what speaks for an option before anything is known. */
export const always: Predicate = () => true;

export function not(predicate: Predicate): Predicate {
  return (situation) => !predicate(situation);
}

export function all(...predicates: readonly Predicate[]): Predicate {
  return (situation) => predicates.every((one) => one(situation));
}

export function any(...predicates: readonly Predicate[]): Predicate {
  return (situation) => predicates.some((one) => one(situation));
}

/** The brief states the fact, whatever it says. */
export function stated(...names: readonly FactName[]): Predicate {
  return ({ facts }) => names.some((name) => facts[name] !== undefined);
}

/** The value of a number or fraction; undefined where the brief is silent. */
export function numberOf({ facts }: Situation, name: FactName): number | undefined {
  const value = facts[name]?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Known, and at least `bound`. */
export function atLeast(name: FactName, bound: number): Predicate {
  return (situation) => (numberOf(situation, name) ?? Number.NEGATIVE_INFINITY) >= bound;
}

/** Known, and less than `bound`. */
export function below(name: FactName, bound: number): Predicate {
  return (situation) => (numberOf(situation, name) ?? Number.POSITIVE_INFINITY) < bound;
}

/** A flag that is set. */
export function flagged(name: FactName): Predicate {
  return ({ facts }) => facts[name]?.value === true;
}

/** The fact is, or has among its words, one of these. */
export function says(name: FactName, ...words: readonly string[]): Predicate {
  return ({ facts }) => wordsOf(facts, name).some((word) => words.includes(word));
}

/** The fact lists at least so many words. */
export function lists(name: FactName, count: number): Predicate {
  return ({ facts }) => wordsOf(facts, name).length >= count;
}

const WANTED: readonly FactName[] = [
  'broker',
  'databases',
  'caches',
  'orchestrator',
  'cloud',
  'languages',
  'technologies',
  'protocols',
  'auth',
  'serviceAuth',
  'integrations',
  'deployment',
];

/** One of these technologies is asked for, or something that brings it along. */
export function wants(...ids: readonly string[]): Predicate {
  return ({ facts }) =>
    WANTED.flatMap((name) => wordsOf(facts, name))
      .flatMap(settledBy)
      .some((id) => ids.includes(id));
}

/** An earlier decision took one of these options. */
export function chose(decision: string, ...options: readonly string[]): Predicate {
  return ({ chosen }) => options.includes(chosen[decision] ?? '');
}

export function intends(...intents: readonly Intent[]): Predicate {
  return (situation) => intents.some((one) => situation.intents.includes(one));
}

type Count = 'contexts' | 'syncEdges' | 'asyncEdges' | 'sagas' | 'externals';

/** The design so far has at least so many of these. */
export function counts(what: Count, least: number): Predicate {
  return ({ design }) => design[what] >= least;
}

/** A context of one of these archetypes is planned. */
export function shaped(...archetypes: readonly Archetype[]): Predicate {
  return ({ design }) => archetypes.some((one) => design.archetypes.includes(one));
}

/** A context holds data of one of these kinds. */
export function holds(...kinds: readonly DataClass[]): Predicate {
  return ({ design }) => kinds.some((one) => design.data.includes(one));
}

import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import { FACTS } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Facts, Force } from '../../blueprint/requirements/requirements.ts';
import type { DecisionKnowledge } from '../../knowledge/decision.ts';
import { wordsOf } from '../../knowledge/decisions/forces/words.ts';
import { settledBy, technologyById } from '../../knowledge/technologies/find.ts';
import { forceOf } from './force-of.ts';

/** An option that the user names for a question. */
export interface Wish {
  readonly option: string;
  readonly fact: FactName;
  readonly force: Force;
  /** The word as the fact has it: `postgis` for the option `postgresql`. */
  readonly word: string;
}

export interface Wishes {
  /** In the order in which the facts name them. */
  readonly options: readonly Wish[];
  /** Technologies that are no option themselves but come along with some: `nodejs` with `fastify`. */
  readonly bring: readonly Wish[];
}

/** Facts besides a decision's own in which a technology for its concern may stand. */
const ELSEWHERE: readonly FactName[] = ['technologies', 'databases', 'caches', 'broker'];

/** What the user says about one question. `listed` are the option ids of all decisions. */
export function wishesFor(
  decision: DecisionKnowledge,
  facts: Facts,
  listed: ReadonlySet<string>,
): Wishes {
  const options = new Map<string, Wish>();
  const bring: Wish[] = [];
  for (const { fact, word } of wordsAbout(decision, facts)) {
    const listedOption = optionFor(decision, word);
    const wish = { option: listedOption ?? word, fact, force: forceOf(facts, fact), word };
    if (listedOption === undefined && bringsAlong(decision, word)) bring.push(wish);
    else if (listedOption === undefined && !mayBeAdHoc(decision, fact, word, listed)) continue;
    else if (!options.has(wish.option)) options.set(wish.option, wish);
  }
  return { options: [...options.values()], bring };
}

interface Word {
  readonly fact: FactName;
  readonly word: string;
}

function wordsAbout(decision: DecisionKnowledge, facts: Facts): readonly Word[] {
  const names = new Set(decision.fact ? [decision.fact, ...ELSEWHERE] : ELSEWHERE);
  return [...names]
    .flatMap((fact) => wordsOf(facts, fact).map((word) => ({ fact, word })))
    .filter(({ fact, word }) => fact === decision.fact || isAbout(decision, word));
}

function isAbout(decision: DecisionKnowledge, word: string): boolean {
  return decision.concern !== undefined && technologyById(word)?.concern === decision.concern;
}

/** The listed option that a word means: itself, or the first that it implies. */
function optionFor(decision: DecisionKnowledge, word: string): string | undefined {
  return settledBy(word).find((id) => decision.options.some((option) => option.id === id));
}

function bringsAlong(decision: DecisionKnowledge, word: string): boolean {
  return decision.options.some((option) => settledBy(option.id).includes(word));
}

/**
 * A technology that no option names is accepted where the question is about its concern, or where the
 * decision's own fact asks for one technology and gets another kind (a cache as the broker).
 */
function mayBeAdHoc(
  decision: DecisionKnowledge,
  fact: FactName,
  word: string,
  listed: ReadonlySet<string>,
): boolean {
  if (decision.concern === undefined || technologyById(word) === undefined) return false;
  if (fact === decision.fact && FACTS[fact].kind === 'word') return true;
  return isAbout(decision, word) && !listed.has(word);
}

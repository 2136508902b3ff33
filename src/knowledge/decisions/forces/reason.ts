import type { FactName } from '../../../blueprint/requirements/fact-catalogue.ts';
import type { Text } from '../../../util/language.ts';
import type { Reason, Situation } from '../../decision.ts';

export type Predicate = (situation: Situation) => boolean;

/** A text in both languages. */
export function text(en: string, ja: string): Text {
  return { en, ja };
}

/** A force: `weight` −5 … 5, the facts it rests on, when it holds, and what the ADR says. */
export function because(
  weight: number,
  facts: readonly FactName[],
  when: Predicate,
  en: string,
  ja: string,
): Reason {
  return { weight, facts, when, text: { en, ja } };
}

/** A hard limit: where it holds the option is out. */
export function outWhen(
  facts: readonly FactName[],
  when: Predicate,
  en: string,
  ja: string,
): Reason {
  return { weight: -5, facts, when, text: { en, ja } };
}

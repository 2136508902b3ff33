import type { DecisionKnowledge, Situation } from '../../knowledge/decision.ts';
import { decisions } from '../../knowledge/decisions/index.ts';
import type { Decided } from './decided.ts';
import { settle } from './settle.ts';

/**
 * Every question that arises, answered in order, so that later ones see what earlier ones chose.
 * `choices` maps decision ids to options that the user set; such a question is answered even where it
 * would not arise. A question without an answer yields a conflict, and later ones go on without it.
 */
export function decide(
  situation: Situation,
  choices: Readonly<Record<string, string>>,
  knowledge: readonly DecisionKnowledge[] = decisions,
): readonly Decided[] {
  const listed = new Set(knowledge.flatMap((one) => one.options.map((option) => option.id)));
  const decided: Decided[] = [];
  let chosen = situation.chosen;
  for (const decision of knowledge) {
    const now = { ...situation, chosen };
    const choice = Object.hasOwn(choices, decision.id) ? choices[decision.id] : undefined;
    if (choice === undefined && !decision.arises(now)) continue;
    const outcome = settle(decision, now, choice, listed);
    decided.push(outcome);
    if (outcome.kind === 'chosen') chosen = { ...chosen, [decision.id]: outcome.chosen };
  }
  return decided;
}

/** Decision id → chosen option, conflicts left out. */
export function chosenOptions(decided: readonly Decided[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    decided.flatMap((one) => (one.kind === 'chosen' ? [[one.id, one.chosen]] : [])),
  );
}

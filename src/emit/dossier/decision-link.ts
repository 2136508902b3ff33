import type { Decision } from '../../blueprint/model/reasoning.ts';
import { fileNames } from '../text/file-names.ts';
import { code, link } from '../text/markdown.ts';
import type { View } from './view.ts';

/** File of every decision inside `docs/decisions/`, by the decision. */
export function decisionFiles(decisions: readonly Decision[]): ReadonlyMap<Decision, string> {
  const names = fileNames(decisions.map(({ id }) => id));
  return new Map(
    decisions.map((decision, index) => [
      decision,
      `${(names[index] ?? '').replace(/^adr-/, 'ADR-')}.md`,
    ]),
  );
}

/** A link from a page in `docs/` to the decision on a question; empty where it was never asked. */
export function linkToDecision(view: View, question: string): string {
  const found = view.blueprint.decisions.find((decision) => decision.question === question);
  return found ? linkTo(view, found) : '';
}

export function linkTo({ blueprint }: View, decision: Decision, folder = 'decisions/'): string {
  const file = decisionFiles(blueprint.decisions).get(decision) ?? '';
  return link(code(decision.id), `${folder}${encodeURI(file)}`);
}

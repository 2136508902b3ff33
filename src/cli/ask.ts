import { parseFactValue } from '../blueprint/document/facts-shape.ts';
import type { Question } from '../blueprint/model/reasoning.ts';
import { FACTS, isFactName } from '../blueprint/requirements/fact-catalogue.ts';
import type { Fact } from '../blueprint/requirements/requirements.ts';
import type { Host } from './host.ts';
import { factOf } from './settings.ts';

const MOST = 3;

/** Asks what would change the design most; an empty answer keeps the assumption. Only on a terminal. */
export async function askQuestions(
  questions: readonly Question[],
  host: Host,
): Promise<readonly Fact[]> {
  const open = questions
    .filter(({ fact }) => fact !== undefined && isFactName(fact))
    .slice(0, MOST);
  if (open.length === 0) return [];
  const { isCancel, text } = await import('@clack/prompts');
  const answers: Fact[] = [];
  for (const { text: question, assumed, fact } of open) {
    if (fact === undefined || !isFactName(fact)) continue;
    const answer = await text({
      message: `${question} (${FACTS[fact].unit})`,
      placeholder: assumed,
      validate: (value) =>
        value === undefined || value === '' || parseFactValue(fact, value) !== undefined
          ? undefined
          : `A ${FACTS[fact].kind}, please: ${FACTS[fact].unit}`,
    });
    if (isCancel(answer)) break;
    if (typeof answer === 'string' && answer.trim() !== '')
      answers.push(factOf(fact, answer, answer, 'answer'));
  }
  if (answers.length > 0) host.stderr('\n');
  return answers;
}

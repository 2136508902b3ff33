import process from 'node:process';
import type { Question } from '../blueprint/model/reasoning.ts';
import { FACTS, isFactName } from '../blueprint/requirements/fact-catalogue.ts';
import type { Fact } from '../blueprint/requirements/requirements.ts';
import { answeredValue, answerHint } from './answer.ts';
import { type Host, StoppedError } from './host.ts';
import { statedFact } from './settings.ts';

const MOST = 3;

/** Asks what would change the design most; an empty answer keeps the assumption, Ctrl-C or Ctrl-D stops everything. Only on a terminal. */
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
    const answer = await untilInputEnds((signal) =>
      text({
        signal,
        message: `${question} (${answerHint(fact)})`,
        output: host.screen,
        placeholder: assumed,
        validate: (value) =>
          value === undefined || value.trim() === '' || answeredValue(fact, value) !== undefined
            ? undefined
            : `A ${FACTS[fact].kind}, please: ${answerHint(fact)}`,
      }),
    );
    if (isCancel(answer)) throw new StoppedError();
    const quote = answer?.trim() ?? '';
    const value = answeredValue(fact, quote);
    if (value !== undefined) answers.push(statedFact(fact, value, { quote, from: 'answer' }));
  }
  if (answers.length > 0) host.stderr('\n');
  return answers;
}

/** After the end of the input nothing can wake a waiting question, and Node would just end: the question is called off. */
async function untilInputEnds<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const stop = () => ended.abort();
  process.once('beforeExit', stop);
  try {
    return await ask(ended.signal);
  } finally {
    process.off('beforeExit', stop);
  }
}

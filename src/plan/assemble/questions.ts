import type { WrittenPart } from '../../blueprint/document/written.ts';
import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Fact, Facts, Requirements } from '../../blueprint/requirements/requirements.ts';
import type { Situation } from '../../knowledge/decision.ts';
import { QUESTIONS } from '../../knowledge/questions.ts';
import { say } from '../../util/language.ts';
import { chosenOptions, decide } from '../decide/decide.ts';

const MOST = 3;

/** What the brief leaves open, the questions first whose answers would change most decisions; each is tried out. */
export function openQuestions(
  requirements: Requirements,
  situation: Situation,
  choices: Readonly<Record<string, string>>,
): readonly WrittenPart[] {
  const baseline = chosenOptions(decide(situation, choices));
  const own = QUESTIONS.flatMap((question) => {
    if (requirements.facts[question.fact] !== undefined || !question.asks(situation)) return [];
    const changed = new Set(
      question.answers.flatMap((value) =>
        changesWith(question.fact, value, situation, choices, baseline),
      ),
    );
    if (changed.size === 0) return [];
    return [
      {
        weight: changed.size,
        question: {
          id: question.id,
          text: say(question.text, requirements.language),
          changes: [...changed].toSorted().join(', '),
          assumed: say(question.assumed, requirements.language),
          fact: question.fact,
        },
      },
    ];
  });
  const ranked = own.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
  return [
    ...requirements.questions.map((question) => ({ ...question })),
    ...ranked.map(({ question }) => question),
  ];
}

/** Decisions that would come out otherwise if the fact were so. */
function changesWith(
  name: FactName,
  value: Fact['value'],
  situation: Situation,
  choices: Readonly<Record<string, string>>,
  baseline: Readonly<Record<string, string>>,
): readonly string[] {
  const fact: Fact = {
    name,
    value,
    unit: '',
    force: 'must',
    source: { assumed: true, because: '' },
  };
  const facts: Facts = { ...situation.facts, [name]: fact };
  const other = chosenOptions(decide({ ...situation, facts }, choices));
  const ids = new Set([...Object.keys(baseline), ...Object.keys(other)]);
  return [...ids].filter((id) => baseline[id] !== other[id]);
}

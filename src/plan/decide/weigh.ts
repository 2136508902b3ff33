import type { Facts } from '../../blueprint/requirements/requirements.ts';
import type { Option, Reason, Situation } from '../../knowledge/decision.ts';
import { wordsOf } from '../../knowledge/decisions/forces/words.ts';
import { settledBy, technologyById } from '../../knowledge/technologies/find.ts';
import type { Held, RuledOut, Weighed } from './decided.ts';
import type { Wishes } from './wished.ts';

/** "Should not be used unless it pays": most forces alone do not outweigh it. */
const AVOIDED = -4;
/** A wish that binds nobody still counts as much as an ordinary reason. */
const WISHED = 3;

/** An option in a situation: what holds for it, against it, and whether it is to be had at all. */
export function weigh(option: Option, situation: Situation, wishes: Wishes): Weighed {
  const held = option.reasons.filter((reason) => reason.when(situation)).map(asHeld);
  const all = [...held, ...softWishes(option.id, wishes), ...avoided(option.id, situation.facts)];
  const ruledOut = exclusion(option.id, situation.facts) ?? impossibility(option, situation);
  return {
    option: option.id,
    title: option.title,
    complexity: option.complexity,
    score: all.reduce((sum, reason) => sum + reason.weight, 0),
    pros: all.filter((one) => one.weight > 0).toSorted((a, b) => b.weight - a.weight),
    cons: all.filter((one) => one.weight < 0).toSorted((a, b) => a.weight - b.weight),
    consequences: option.consequences,
    ...(ruledOut && { ruledOut }),
  };
}

/** A technology that the user names and the list of options lacks. */
export function weighAdHoc(id: string, situation: Situation, wishes: Wishes): Weighed {
  const name = technologyById(id)?.name ?? id;
  return weigh(
    {
      id,
      title: { en: name, ja: name },
      complexity: 3,
      impossible: [],
      reasons: [],
      consequences: {
        en: `${name} is taken at the user's word; its limits have not been compared with those of the listed options.`,
        ja: `${name} は利用者の指定による。一覧の選択肢との比較は行っていない。`,
      },
    },
    situation,
    wishes,
  );
}

/** The brief's exclusion that an option falls under, by its own id or by something it brings along. */
export function exclusion(id: string, facts: Facts): RuledOut | undefined {
  const words = wordsOf(facts, 'excluded');
  const hit = settledBy(id).find((one) => words.includes(one));
  if (hit === undefined) return undefined;
  const name = technologyById(hit)?.name ?? hit;
  return {
    by: 'excluded',
    facts: ['excluded'],
    text: { en: `The brief excludes ${name}.`, ja: `要件が ${name} を除外している。` },
  };
}

function impossibility(option: Option, situation: Situation): RuledOut | undefined {
  const limit = option.impossible.find((reason) => reason.when(situation));
  return limit && { by: 'impossible', facts: limit.facts, text: limit.text };
}

function asHeld(reason: Reason): Held {
  return { weight: reason.weight, text: reason.text, facts: reason.facts };
}

function avoided(id: string, facts: Facts): readonly Held[] {
  const words = wordsOf(facts, 'avoidIfPossible');
  const hit = settledBy(id).find((one) => words.includes(one));
  if (hit === undefined) return [];
  const name = technologyById(hit)?.name ?? hit;
  return [
    {
      weight: AVOIDED,
      facts: ['avoidIfPossible'],
      text: {
        en: `The brief would rather do without ${name}.`,
        ja: `要件は ${name} をなるべく避けたいとしている。`,
      },
    },
  ];
}

function softWishes(id: string, wishes: Wishes): readonly Held[] {
  const own = wishes.options.filter((wish) => wish.option === id && wish.force === 'could');
  const brought = wishes.bring.filter((wish) => settledBy(id).includes(wish.word));
  return [...own, ...brought].map((wish) => {
    const name = technologyById(wish.word)?.name ?? wish.word;
    return {
      weight: WISHED,
      facts: [wish.fact],
      text: { en: `${name} is wished for.`, ja: `${name} が希望されている。` },
    };
  });
}

import type { DecisionKnowledge, Situation } from '../../knowledge/decision.ts';
import { technologyById } from '../../knowledge/technologies/find.ts';
import type { Text } from '../../util/language.ts';
import type { By, Chosen, Conflict, Decided, Held, Weighed } from './decided.ts';
import { rejections } from './reject.ts';
import { weigh, weighAdHoc } from './weigh.ts';
import { type Wish, type Wishes, wishesFor } from './wished.ts';

const NO_LISTED: ReadonlySet<string> = new Set();

/** One question answered: hard constraints first, then the user's words, then forces, then simplicity. */
export function settle(
  decision: DecisionKnowledge,
  situation: Situation,
  choice: string | undefined,
  listed: ReadonlySet<string> = NO_LISTED,
): Decided {
  const wishes = wishesFor(decision, situation.facts, listed);
  const weighed = weighAll(decision, situation, wishes, choice);
  if (choice !== undefined) return byChoice(decision, weighed, choice);

  const binding = wishes.options.filter((wish) => wish.force !== 'could');
  const wished = bestWish(weighed, binding);
  if (wished) return byFact(decision, weighed, wished, binding);
  const refused = binding.find((wish) => wish.force === 'must');
  if (refused) return contradiction(decision, weighed, refused);
  return byForces(decision, weighed, wishes);
}

function weighAll(
  decision: DecisionKnowledge,
  situation: Situation,
  wishes: Wishes,
  choice: string | undefined,
): readonly Weighed[] {
  const listed = decision.options.map((option) => weigh(option, situation, wishes));
  const known = new Set(listed.map((one) => one.option));
  const named = new Set(wishes.options.map((wish) => wish.option));
  if (choice !== undefined && decision.concern && technologyById(choice)) named.add(choice);
  const extra = [...named].filter((id) => !known.has(id));
  return [...listed, ...extra.map((id) => weighAdHoc(id, situation, wishes))];
}

function byChoice(
  decision: DecisionKnowledge,
  weighed: readonly Weighed[],
  choice: string,
): Decided {
  const winner = weighed.find((one) => one.option === choice);
  if (!winner) {
    const options = decision.options.map((option) => option.id).join(', ');
    return conflict(decision, weighed, [], {
      en: `"${choice}" is no option of this question; the options are ${options}.`,
      ja: `「${choice}」はこの問いの選択肢にない。選択肢は ${options}。`,
    });
  }
  return chosen(decision, weighed, winner, 'choose', [
    { weight: 5, facts: [], text: { en: 'The user set it.', ja: '利用者が指定した。' } },
  ]);
}

/** Of the options that the user names and that are to be had, the one the forces like best. */
function bestWish(weighed: readonly Weighed[], wishes: readonly Wish[]): Wish | undefined {
  const candidates = wishes.flatMap((wish) => {
    const one = weighed.find(({ option }) => option === wish.option);
    // A hard limit does not stop what the user demands; it becomes an objection.
    const had =
      one && (!one.ruledOut || (one.ruledOut.by === 'impossible' && wish.force === 'must'));
    return had ? [{ wish, one }] : [];
  });
  const free = candidates.filter(({ one }) => !one.ruledOut);
  const pool = free.length > 0 ? free : candidates;
  return pool.toSorted((a, b) => b.one.score - a.one.score)[0]?.wish;
}

function byFact(
  decision: DecisionKnowledge,
  weighed: readonly Weighed[],
  wish: Wish,
  all: readonly Wish[],
): Decided {
  const winner = weighed.find((one) => one.option === wish.option);
  if (!winner) return byForces(decision, weighed, { options: [], bring: [] });
  const name = technologyById(wish.word)?.name ?? wish.word;
  const asked: Text =
    wish.force === 'must'
      ? { en: `The brief demands ${name}.`, ja: `要件が ${name} を必須としている。` }
      : { en: `The brief asks for ${name}.`, ja: `要件が ${name} を求めている。` };
  const also = all.map((one) => one.option).filter((id) => id !== winner.option);
  return chosen(
    decision,
    weighed,
    winner,
    'fact',
    [{ weight: 5, facts: [wish.fact], text: asked }],
    also,
  );
}

function byForces(
  decision: DecisionKnowledge,
  weighed: readonly Weighed[],
  wishes: Wishes,
): Decided {
  // What nobody listed is chosen only at the user's word, never by scores.
  const own = new Set(decision.options.map((option) => option.id));
  const listed = weighed.filter((one) => own.has(one.option) || isWished(one, wishes));
  const ranked = listed.toSorted((a, b) => b.score - a.score || a.complexity - b.complexity);
  const open = ranked.filter((one) => !one.ruledOut);
  const [winner, second] = open;
  if (!winner) {
    return conflict(
      decision,
      weighed,
      [...new Set(listed.flatMap((one) => one.ruledOut?.facts ?? []))],
      {
        en: 'Every option is ruled out.',
        ja: 'すべての選択肢が除外された。',
      },
    );
  }
  const removed = ranked
    .slice(0, ranked.indexOf(winner))
    .find((one) => one.ruledOut?.by === 'excluded');
  const level = second !== undefined && second.score === winner.score;
  const by: By = removed ? 'exclusion' : level ? 'simplicity' : 'scores';
  const lead: readonly Held[] = removed?.ruledOut
    ? [{ weight: 5, facts: removed.ruledOut.facts, text: removed.ruledOut.text }]
    : [];
  return chosen(decision, weighed, winner, by, lead);
}

function isWished(one: Weighed, wishes: Wishes): boolean {
  return wishes.options.some((wish) => wish.option === one.option);
}

function contradiction(
  decision: DecisionKnowledge,
  weighed: readonly Weighed[],
  wish: Wish,
): Conflict {
  const name = technologyById(wish.word)?.name ?? wish.word;
  return conflict(decision, weighed, [wish.fact, 'excluded'], {
    en: `The brief both demands and excludes ${name}.`,
    ja: `要件が ${name} を必須としながら除外もしている。`,
  });
}

const SIMPLEST: Held = {
  weight: 0,
  facts: [],
  text: {
    en: 'Nothing stated asks for more, and it is the simplest option.',
    ja: 'これ以上を求める要件がなく、最も単純な選択肢である。',
  },
};

function chosen(
  decision: DecisionKnowledge,
  weighed: readonly Weighed[],
  winner: Weighed,
  by: By,
  lead: readonly Held[],
  also: readonly string[] = [],
): Chosen {
  const because = [...lead, ...winner.pros];
  const overridden = winner.ruledOut
    ? [{ weight: -5, facts: winner.ruledOut.facts, text: winner.ruledOut.text }]
    : [];
  return {
    kind: 'chosen',
    id: decision.id,
    question: decision.question,
    ...(decision.concern && { concern: decision.concern }),
    chosen: winner.option,
    title: winner.title,
    by,
    because: because.length > 0 ? because : [SIMPLEST],
    objections: [...overridden, ...winner.cons],
    also,
    rejected: rejections(weighed, winner, by),
    weighed,
    consequences: winner.consequences ?? winner.title,
  };
}

function conflict(
  decision: DecisionKnowledge,
  weighed: readonly Weighed[],
  facts: Conflict['facts'],
  why: Text,
): Conflict {
  return {
    kind: 'conflict',
    id: decision.id,
    question: decision.question,
    ...(decision.concern && { concern: decision.concern }),
    why,
    facts,
    rejected: rejections(weighed, undefined, undefined),
    weighed,
  };
}

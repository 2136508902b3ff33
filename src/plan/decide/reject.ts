import type { Text } from '../../util/language.ts';
import type { By, Weighed } from './decided.ts';

const UNASKED: Text = {
  en: 'Nothing in the requirements asks for it.',
  ja: '要件の中にこれを求めるものがない。',
};

/** Why each of the others was not chosen. */
export function rejections(
  weighed: readonly Weighed[],
  winner: Weighed | undefined,
  by: By | undefined,
): Readonly<Record<string, Text>> {
  const losers = weighed.filter((one) => one.option !== winner?.option);
  return Object.fromEntries(losers.map((one) => [one.option, rejection(one, winner, by)]));
}

function rejection(loser: Weighed, winner: Weighed | undefined, by: By | undefined): Text {
  if (loser.ruledOut) return loser.ruledOut.text;
  const [against] = loser.cons;
  if (against) return against.text;
  if (!winner || loser.pros.length === 0) return UNASKED;
  if (by === 'choose' || by === 'fact') {
    return {
      en: `${winner.title.en} is asked for instead.`,
      ja: `代わりに「${winner.title.ja}」が指定されている。`,
    };
  }
  if (loser.score === winner.score) {
    return {
      en: `It meets the requirements no better than ${winner.title.en} and is more to operate.`,
      ja: `「${winner.title.ja}」より要件を満たすわけではなく、運用の手間が増える。`,
    };
  }
  return {
    en: `Less speaks for it than for ${winner.title.en} (${loser.score} against ${winner.score}).`,
    ja: `「${winner.title.ja}」より支持する理由が弱い(${loser.score} 対 ${winner.score})。`,
  };
}

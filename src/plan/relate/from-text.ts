import type { FittedContext } from '../fit/fitted-context.ts';
import type { Support } from './pair-support.ts';

/** Where the brief speaks of a context. */
export interface Place {
  readonly context: string;
  readonly at: number;
}

const SENTENCE = /[^.!?。!?\n]+/gu;
/** More places in one sentence than this say nothing new. */
const CROWD = 40;
const CLAUSE = /[;:,、;:]/u;
const HAPPENS =
  /\b(?:when|whenever|as soon as|once|after|then|told|tells?|inform\w*|notif\w+|moves?|becomes?|change[ds]?|so that)\b|たら|すると|された|なると|後に|通知|當|後|就會|隨之|되면|하면|때|알림|khi|sau khi|thông báo|theo đó/iu;
const ASKS =
  /\b(?:needs?|checks?|asks?|depends?|looks? up|knows?|from|uses?|requires?|compares?|based on|by|only if|unless)\b|によって|確認|取決於|根據|查|따라|확인|phụ thuộc|kiểm tra|dựa/iu;

/** Contexts that meet in a sentence of the brief, the nearer, the stronger; or in two sentences in a row. */
export function supportFromText(brief: string, places: readonly Place[]): readonly Support[] {
  const sentences = [...brief.matchAll(SENTENCE)].map(({ 0: text, index }) => ({
    text,
    index,
    inside: places.filter(({ at }) => at >= index && at < index + text.length).slice(0, CROWD),
  }));
  return sentences.flatMap(({ text, index, inside }, i) => [
    ...pairsIn(text, index, inside),
    ...pairsAcross(text, inside, sentences[i + 1]?.inside ?? []),
  ]);
}

/** All places where the brief speaks of the contexts, in order. */
export function placesOf(contexts: readonly FittedContext[]): readonly Place[] {
  return contexts
    .flatMap(({ id, mentions }) => mentions.map(([at]): Place => ({ context: id, at })))
    .sort((a, b) => a.at - b.at);
}

function pairsIn(text: string, offset: number, places: readonly Place[]): readonly Support[] {
  const kind = HAPPENS.test(text) ? 'async' : ASKS.test(text) ? 'sync' : undefined;
  const crowd = new Set(places.map(({ context }) => context)).size;
  const seen = new Set<string>();
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => {
      if (a.context === b.context || seen.has(`${a.context} ${b.context}`)) return [];
      seen.add(`${a.context} ${b.context}`);
      const between = text.slice(a.at - offset, b.at - offset);
      const clauses = between.split(CLAUSE).length - 1;
      const weight = (clauses === 0 ? 0.9 : clauses === 1 ? 0.6 : 0.3) * (crowd > 4 ? 0.6 : 1);
      return [
        {
          from: a.context,
          to: b.context,
          kind: kind ?? 'sync',
          source: 'text',
          weight,
          because: `“${text.trim()}”`,
          directed: kind !== undefined,
        },
      ];
    }),
  );
}

// What one sentence ends with, the next often goes on with.
function pairsAcross(
  text: string,
  here: readonly Place[],
  there: readonly Place[],
): readonly Support[] {
  const [last, first] = [here.at(-1), there[0]];
  if (!last || !first || last.context === first.context) return [];
  return [
    {
      from: last.context,
      to: first.context,
      kind: 'async',
      source: 'next',
      weight: 1,
      because: `“${text.trim()}”`,
      directed: false,
    },
  ];
}

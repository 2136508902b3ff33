import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Support } from './pair-support.ts';

interface Place {
  readonly context: string;
  readonly at: number;
}

const SENTENCE = /[^.!?。!?\n]+/gu;
const CLAUSE = /[;:,、;:]/u;
const HAPPENS =
  /\b(?:when|whenever|as soon as|once|after|then|told|tells?|inform\w*|notif\w+|moves?|becomes?|change[ds]?|so that)\b|たら|すると|された|なると|後に|通知|當|後|就會|隨之|되면|하면|때|알림|khi|sau khi|thông báo|theo đó/iu;
const ASKS =
  /\b(?:needs?|checks?|asks?|depends?|looks? up|knows?|from|uses?|requires?|compares?|based on|by)\b|によって|確認|取決於|根據|查|따라|확인|phụ thuộc|kiểm tra|dựa/iu;

/** Contexts that meet in a sentence of the brief; the nearer, the stronger. */
export function supportFromText(
  requirements: Requirements,
  contexts: readonly FittedContext[],
): readonly Support[] {
  const places = placesOf(requirements, contexts);
  return [...requirements.brief.matchAll(SENTENCE)].flatMap(({ 0: text, index }) => {
    const inside = places.filter(({ at }) => at >= index && at < index + text.length);
    return pairsIn(text, index, inside);
  });
}

function placesOf(
  requirements: Requirements,
  contexts: readonly FittedContext[],
): readonly Place[] {
  return contexts
    .flatMap(({ id, concepts }) =>
      concepts.flatMap((name) =>
        (requirements.concepts.find((concept) => concept.name === name)?.mentions ?? []).map(
          ([at]) => ({
            context: id,
            at,
          }),
        ),
      ),
    )
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

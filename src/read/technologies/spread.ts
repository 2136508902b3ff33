import { AVOIDED_AFTER, LEFT_AFTER, REFUSED_AFTER } from '../../knowledge/lexicons/polarity.ts';
import { COMMA, JOIN } from './lists.ts';
import type { Mention, Polarity } from './mention.ts';

/** How far behind a thing the words that are said of it may stand. */
const CONTEXT = 64;

/** Members of a list share a refusal: "no Kafka or Redis", "Kafka も Redis も使わない". */
export function spread(
  text: string,
  mentions: readonly Mention[],
  polarity: (Polarity | undefined)[],
): void {
  for (let i = 1; i < mentions.length; i++) {
    const link = text.slice(mentions[i - 1]?.end ?? 0, mentions[i]?.start ?? 0);
    const before = polarity[i - 1];
    const listed = JOIN.test(link) || (COMMA.test(link) && endsInOr(text, mentions, i));
    if (
      listed &&
      polarity[i] === undefined &&
      before !== undefined &&
      !isAfter(text, mentions, i - 1)
    )
      polarity[i] = before;
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    const link = text.slice(mentions[i]?.end ?? 0, mentions[i + 1]?.start ?? 0);
    const next = polarity[i + 1];
    if (
      JOIN.test(link) &&
      !/^\s?、/.test(link) &&
      polarity[i] === undefined &&
      next !== undefined &&
      isAfter(text, mentions, i + 1)
    )
      polarity[i] = next;
  }
}

function endsInOr(text: string, mentions: readonly Mention[], from: number): boolean {
  for (let i = from + 1; i < mentions.length; i++) {
    const link = text.slice(mentions[i - 1]?.end ?? 0, mentions[i]?.start ?? 0);
    if (/^\s?,?\s?(?:or|nor|hoặc|hay|或)\s/i.test(link)) return true;
    if (!COMMA.test(link)) return false;
  }
  return OR_SUCH.test(text.slice(mentions.at(-1)?.end ?? 0));
}

const OR_SUCH =
  /^,? (?:or|nor|and) (?:whatever|anything|something|the like|similar|such|other|any other|what have you)(?![a-z])|^ (?:hay|hoặc) (?:gì|cái gì|thứ gì)/i;

// Whether what was said of a mention stands behind it.
function isAfter(text: string, mentions: readonly Mention[], i: number): boolean {
  const end = mentions[i]?.end ?? 0;
  const after = text.slice(end, Math.min(mentions[i + 1]?.start ?? text.length, end + CONTEXT));
  return [...REFUSED_AFTER, ...AVOIDED_AFTER, ...LEFT_AFTER].some((r) => r.test(after));
}

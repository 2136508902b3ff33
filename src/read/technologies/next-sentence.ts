import {
  DENIAL,
  DENIED_AT_ONCE,
  EITHER,
  NEITHER,
  UNDECIDED_YET,
} from '../../knowledge/lexicons/next-sentence.ts';
import type { Passage } from '../slots/passage.ts';
import type { Mention, Polarity } from './mention.ts';

export interface NextVerdict {
  readonly things: readonly Mention[];
  readonly polarity: Polarity;
}

/** What the sentence behind a passage decides of the things that the passage names: "Kafka? No thanks.", "Go or Kotlin. We decide next month." */
export function verdictOfNext(
  { text, mentions }: Passage,
  next: Passage | undefined,
): NextVerdict | undefined {
  if (next === undefined || mentions.length === 0) return undefined;
  if (NEITHER.test(next.text))
    return mentions.length > 1 ? { things: mentions, polarity: 'refused' } : undefined;
  const asked =
    /\?$/.test(text) &&
    (text.split(' ').length <= 3 || next.text.length < 24) &&
    DENIAL.test(next.text);
  if (asked) return { things: mentions.slice(-2), polarity: 'refused' };
  if (DENIED_AT_ONCE.test(next.text)) return { things: mentions.slice(-1), polarity: 'refused' };
  const open = UNDECIDED_YET.test(next.text) ? alternatives(text, mentions) : [];
  return open.length > 1 ? { things: open, polarity: 'left' } : undefined;
}

// The last things that are joined by "or".
function alternatives(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let first = mentions.length - 1;
  while (
    first > 0 &&
    EITHER.test(text.slice(mentions[first - 1]?.end ?? 0, mentions[first]?.start ?? 0))
  )
    first -= 1;
  return mentions.slice(first);
}

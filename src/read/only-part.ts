import { ONLY, PART } from '../knowledge/lexicons/intents.ts';
import type { Passage } from './slots/passage.ts';
import { cue, findAll, has, type Span } from './text/cues.ts';

const only = cue(ONLY);

/** Whether the words say that nothing else is asked for, here or in a short sentence behind the first. */
export function isRestricted(
  passages: readonly Passage[],
  passage: Passage,
  first: boolean,
): boolean {
  if (has(only, passage.text)) return true;
  return first && passages.slice(1).some(({ text }) => text.length < 80 && has(only, text));
}

/** Whether a sentence says "only" or the like. */
export function saysOnly({ text }: Passage): boolean {
  return has(only, text);
}

/** "only the webhook side", "Webhook 부분만": one part of a system that stays. */
export function isOnlyPart({ text }: Passage): boolean {
  return findAll(PART, text).some((span) => nearOnly(text, span));
}

/** Whether "only" stands right beside. */
export function nearOnly(text: string, span: Span): boolean {
  return findAll(only, text).some(
    (o) => Math.abs(o.start - span.end) < 24 || Math.abs(span.start - o.end) < 24,
  );
}

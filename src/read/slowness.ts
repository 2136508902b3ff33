import { ASK } from '../knowledge/lexicons/intents.ts';
import { hasParts } from './list-of-parts.ts';
import { saysOnly } from './only-part.ts';
import type { Passage } from './slots/passage.ts';
import { isSupposed } from './supposed.ts';
import { cue, has, type Span } from './text/cues.ts';

const ask = cue(ASK);

/** Where words of slowness stand. */
export interface SlowWords {
  readonly passage: Passage;
  readonly span: Span;
  /** Whether they stand in the first passage, and whether it begins with them. */
  readonly first: boolean;
  readonly head: boolean;
}

/** Whether something that is slow is what the brief is about: not merely supposed, and said to be mended or complained of. */
export function isSlownessAsked(
  passages: readonly Passage[],
  { passage, span, first, head }: SlowWords,
  asksForOther: boolean,
): boolean {
  if (isSupposed(passage.text, span)) return false;
  return isSlow(passages, passage, head) || (first && !asksForOther && isComplaint(passages));
}

// Something is slow: with a figure beside it, at the head of the brief, or as the only thing asked for.
function isSlow(passages: readonly Passage[], passage: Passage, head: boolean): boolean {
  if (head) return true;
  const timed = passages
    .slice(0, 3)
    .some(({ quantities }) => quantities.some(({ kind }) => kind === 'time'));
  return !hasParts([passage]) && (timed || (has(ask, passage.text) && saysOnly(passage)));
}

// "Our queries are getting slow as we scale": nothing but the complaint.
function isComplaint(passages: readonly Passage[]): boolean {
  return passages.length <= 3 && !hasParts(passages);
}

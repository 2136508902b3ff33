import type { Passage } from './slots/passage.ts';
import type { Span } from './text/cues.ts';

const LIST_OF_PARTS = /[,、][^,、。;]{2,30}[,、][^,、。;]{2,30}(?:[,、]|と|and|和|및)/;

/** Whether parts of a business are listed, before `beside` or in the first sentences: a whole system is wanted. */
export function hasParts(passages: readonly Passage[], beside?: Span): boolean {
  return passages.some(({ text }) =>
    LIST_OF_PARTS.test(beside ? text.slice(0, beside.start) : (text.split(/[.。]/)[0] ?? '')),
  );
}

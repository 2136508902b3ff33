import {
  BETWEEN_OTHERS,
  IN_ORDER,
  ONE_ORDER,
  WITHIN_EACH,
} from '../../knowledge/lexicons/ordering.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import { distance, type Passage } from '../slots/passage.ts';
import { cue, type Span } from '../text/cues.ts';

const inOrder = cue(IN_ORDER);
const withinEach = cue(WITHIN_EACH);
const betweenOthers = cue(BETWEEN_OTHERS);
const oneOrder = cue(ONE_ORDER);
/** A sign of "each" stands this near to the order that holds for it. */
const NEAR = 48;

/** The order that is asked for: one for everything, or one for each thing of a kind. */
export function orderingFacts(passage: Passage, next: Passage | undefined): readonly Candidate[] {
  const open = (span: Span) => !muted(passage.mutes, span);
  const global = passage.find(oneOrder).find(open);
  if (global) return [fact(passage, 'global', global)];
  const order = passage.find(inOrder).find(open);
  if (!order) return [];
  const told = passage.find(withinEach).filter(open);
  const near = told.some(
    (span) => distance(passage.text, span, order) < NEAR || touches(span, order),
  );
  // "The order counts within a lot; between lots nobody cares."
  const apart = [passage, next].some((one) => one && one.find(betweenOthers).length > 0);
  return near || apart ? [fact(passage, 'per-key', order)] : [];
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function fact(passage: Passage, value: 'global' | 'per-key', span: Span): Candidate {
  const { start } = passage.sentence;
  return {
    name: 'ordering',
    value,
    start: start + span.start,
    end: start + span.end,
    force: 'should',
    weight: 3,
  };
}

import { CLIENTS } from '../../knowledge/lexicons/clients.ts';
import { NOT_BOUND_AFTER, NOT_BOUND_BEFORE, REGIMES } from '../../knowledge/lexicons/compliance.ts';
import { FLAGS, NOT_FLAG, NOT_FLAG_AFTER } from '../../knowledge/lexicons/flags.ts';
import { CONSISTENCY } from '../../knowledge/lexicons/guarantees.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';
import { type Cue, cue, findAll, type Span } from '../text/cues.ts';

const regimes = REGIMES.map(({ id, words }) => ({ id, expression: cue(words) }));
const clients = CLIENTS.map(({ id, words }) => ({ id, expression: cue(words) }));
const consistency = CONSISTENCY.map(({ id, words }) => ({ id, expression: cue(words) }));
const FLAG_NAMES = ['audit', 'offline', 'realtime'] as const;
const flags = FLAG_NAMES.map((name) => ({ name, expression: cue(FLAGS[name]) }));

/** Facts told by single words: laws, clients, and wishes that are there or not. */
export function wordFacts(passage: Passage): readonly Candidate[] {
  const { text } = passage;
  return [
    ...regimes.flatMap(({ id, expression }) =>
      open(passage, expression)
        .filter((span) => !turnedDown(text, span) && isBound(text, span))
        .map((span) => fact(passage, 'compliance', [id], span)),
    ),
    ...clients.flatMap(({ id, expression }) =>
      open(passage, expression)
        .filter((span) => !turnedDown(text, span))
        .slice(0, 1)
        .map((span) => fact(passage, 'clients', [id], span)),
    ),
    ...consistency.flatMap(({ id, expression }) =>
      open(passage, expression)
        .filter((span) => !turnedDown(text, span))
        .slice(0, 1)
        .map((span) => fact(passage, 'consistency', id, span)),
    ),
    ...flags.flatMap(({ name, expression }) =>
      open(passage, expression)
        .filter((span) => !turnedDown(text, span))
        .slice(0, 1)
        .map((span) => fact(passage, name, true, span)),
    ),
  ];
}

function open(passage: Passage, expression: Cue): readonly Span[] {
  return findAll(expression, passage.text).filter((span) => !muted(passage.mutes, span));
}

// "SOX does not apply to us", PCI DSSは対象外
function isBound(text: string, { start, end }: Span): boolean {
  return !(
    NOT_BOUND_BEFORE.test(text.slice(Math.max(0, start - 48), start)) ||
    NOT_BOUND_AFTER.test(text.slice(end, end + 80))
  );
}

function turnedDown(text: string, span: Span): boolean {
  return (
    NOT_FLAG.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
    NOT_FLAG_AFTER.test(text.slice(span.end, span.end + 24))
  );
}

function fact(
  passage: Passage,
  name: 'compliance' | 'clients' | 'consistency' | 'audit' | 'offline' | 'realtime',
  value: Candidate['value'],
  span: Span,
): Candidate {
  const { start } = passage.sentence;
  return {
    name,
    value,
    start: start + span.start,
    end: start + span.end,
    force: 'should',
    weight: 1,
  };
}

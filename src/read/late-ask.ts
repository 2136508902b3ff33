import type { Intent } from '../blueprint/requirements/requirements.ts';
import {
  COMPLAINT,
  MOVE,
  NAMED_OTHERWISE,
  NO_REWRITE,
  WHOLE,
  WISH,
} from '../knowledge/lexicons/asked-late.ts';
import { NOT_FLAG, NOT_FLAG_AFTER } from '../knowledge/lexicons/flags.ts';
import { ASPECTS } from '../knowledge/lexicons/intents.ts';
import { muted } from './scope/mutes.ts';
import type { Passage } from './slots/passage.ts';
import { type Cue, cue, findAll, has, type Span } from './text/cues.ts';

const whole = cue(WHOLE);
const wish = cue(WISH);
const move = cue(MOVE);
const noRewrite = cue(NO_REWRITE);
const complaint = cue(COMPLAINT);
const aspects = ASPECTS.map(({ intent, words, asked }) => ({
  intent,
  expressions: asked && intent !== 'auth' ? [cue(words), cue(asked)] : [cue(words)],
}));
const otherwise = NAMED_OTHERWISE.map(({ intent, words }) => ({ intent, expression: cue(words) }));
/** So many sentences may tell the situation before the wish comes. */
const OPENING = 4;
const REACH = 46;

/**
 * What is asked for where the opening does not say it: the situation comes first, the wish behind it.
 * `asked` is the thing that the opening asks for, where it is no aspect.
 */
export function lateAsk(
  passages: readonly Passage[],
  asked: string | undefined,
): Intent | undefined {
  const prose = passages.filter(({ sentence }) => sentence.kind !== 'table').slice(0, OPENING);
  if (prose.some((one) => isOpen(one, move))) return 'migrate';
  if (isTuning(passages, prose)) return 'tune';
  if (isSystem(asked) || asksForWhole(passages)) return undefined;
  for (const passage of prose) {
    const intent = wishedFor(passage);
    if (intent) return intent;
  }
  return otherwise.find(({ expression }) => prose.some((one) => isOpen(one, expression)))?.intent;
}

/** Whether a brief asks for a whole system, wherever it says so. */
export function asksForWhole(passages: readonly Passage[]): boolean {
  return passages.some((one) => isOpen(one, whole));
}

function isSystem(asked: string | undefined): boolean {
  return asked !== undefined && !otherwise.some(({ expression }) => has(expression, asked));
}

function isOpen(passage: Passage, expression: Cue): boolean {
  return findAll(expression, passage.text).some((span) => stands(passage, span));
}

function stands({ text, mutes }: Passage, span: Span): boolean {
  return (
    !muted(mutes, span) &&
    !NOT_FLAG.test(text.slice(Math.max(0, span.start - 30), span.start)) &&
    !NOT_FLAG_AFTER.test(text.slice(span.end, span.end + 24))
  );
}

// Slow today, and not to be built anew.
function isTuning(passages: readonly Passage[], prose: readonly Passage[]): boolean {
  const complains = prose.slice(0, 3).some(({ text }) => has(complaint, text));
  const timed = passages.some(({ quantities }) => quantities.some(({ kind }) => kind === 'time'));
  return complains && timed && passages.some(({ text }) => has(noRewrite, text));
}

// The aspect that a wish stands nearest to: behind it, or before it where verbs stand last.
function wishedFor(passage: Passage): Intent | undefined {
  const { text } = passage;
  const wishes = findAll(wish, text);
  const found = aspects.flatMap(({ intent, expressions }) =>
    intent === 'tune'
      ? []
      : expressions
          .flatMap((expression) => findAll(expression, text))
          .filter((span) => stands(passage, span))
          .flatMap((span) =>
            wishes.flatMap((w) => {
              const far = reach(text, w, span);
              return far === undefined ? [] : [{ intent, far }];
            }),
          ),
  );
  return found.toSorted((a, b) => a.far - b.far)[0]?.intent;
}

function reach(text: string, w: Span, span: Span): number | undefined {
  const isLast = /[\u3040-\u30ff\uac00-\ud7a3]/.test(text);
  const [from, to] = isLast ? [span.end, w.start] : [w.end, span.start];
  const between = text.slice(from, to);
  if (to < from || to - from > REACH || /[.;。!?](?:\s|$)|[。;]/.test(between)) return undefined;
  // What it is for, what it is made with or where it goes is not what is wished for.
  return /(?:^|\s)(?:with|using|via|by|through|because|while|when|và có)\s|用|透過|経由|で(?=[^、。]{12})/i.test(
    between,
  )
    ? undefined
    : to - from;
}

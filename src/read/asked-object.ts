import {
  ARTICLES,
  CHINESE_END,
  CHINESE_VERB,
  HOLLOW,
  JAPANESE_MODIFIER,
  JAPANESE_VERB,
  KOREAN_MODIFIER,
  KOREAN_VERB,
  OBJECT_END,
  VERB_FIRST,
} from '../knowledge/lexicons/asking.ts';
import type { Span } from './text/cues.ts';

/** The noun phrase that a sentence asks for, without what it is made with, made for, or made of. */
export function askedObject(text: string): Span | undefined {
  const verb = VERB_FIRST.exec(text);
  if (verb) return headFirst(text, verb.index + verb[0].length);
  if (/[\u3040-\u30ff]/.test(text)) return headLast(text, JAPANESE_VERB, JAPANESE_MODIFIER);
  if (/[\uac00-\ud7a3]/.test(text)) return headLast(text, KOREAN_VERB, KOREAN_MODIFIER);
  return /[\u4e00-\u9fff]/.test(text) ? chinese(text) : undefined;
}

/** "webhooks for our shop with retries": the thing stands in front, its properties behind. */
export function headFirst(text: string, from: number): Span | undefined {
  const start = from + (ARTICLES.exec(text.slice(from))?.[0].length ?? 0);
  let end = start;
  while (end < text.length) {
    const rest = text.slice(end + 1);
    const cut = OBJECT_END.exec(rest);
    end = cut ? end + 1 + cut.index : text.length;
    // "a strategy for observability": a hollow noun takes what follows it.
    if (!HOLLOW.test(text.slice(start, end)) || /^[,;:.!?(\n]/.test(cut?.[0] ?? '')) break;
  }
  return nonEmpty(text, start, end);
}

// "X を備えた Y を設計して": the thing stands last before its verb, its properties in front.
function headLast(text: string, verbs: RegExp, modifiers: RegExp): Span | undefined {
  const end = [...text.matchAll(verbs)].at(-1)?.index;
  if (end === undefined) return undefined;
  const clause = Math.max(
    ...['、', '。', ',', ';', ':', '\n'].map((s) => text.lastIndexOf(s, end - 1)),
  );
  const marks = [...text.slice(0, end).matchAll(modifiers)]
    .map((m) => m.index + m[0].length)
    .filter((at) => at > clause && at < end);
  return lastNoun(text, [clause + 1, ...marks], end);
}

// "設計具有 X 的 Y 以實現 Z": behind the verb, but behind its descriptions.
function chinese(text: string): Span | undefined {
  for (const verb of text.matchAll(CHINESE_VERB)) {
    const start = verb.index + verb[0].length;
    const rest = text.slice(start);
    const end = start + (CHINESE_END.exec(rest)?.index ?? rest.length);
    const marks = [...text.slice(start, end).matchAll(/的/g)].map((m) => start + m.index + 1);
    const object = lastNoun(text, [start, ...marks], end);
    if (object) return object;
  }
  return undefined;
}

// From the last description on; a hollow noun ("設定") takes the description before it.
function lastNoun(text: string, starts: readonly number[], end: number): Span | undefined {
  const start = starts.findLast((at, i) => i === 0 || !HOLLOW.test(text.slice(at, end).trim()));
  return start === undefined ? undefined : nonEmpty(text, start, end);
}

function nonEmpty(text: string, start: number, end: number): Span | undefined {
  return text.slice(start, end).trim() === '' ? undefined : { start, end };
}

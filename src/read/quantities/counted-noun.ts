import { COUNTERS, NOUNS, type Noun } from '../../knowledge/lexicons/nouns.ts';
import { cue, cueAt, findAll, matchAt, type Span } from '../text/cues.ts';
import type { Quantity } from './quantity.ts';

const NOUN_LIST: readonly Noun[] = [
  'request',
  'event',
  'order',
  'developer',
  'staff',
  'user',
  'device',
  'household',
  'tenant',
  'team',
  'place',
  'times',
  'person',
];
const NOUN_CUES = NOUN_LIST.map((noun) => ({
  noun,
  expression: cue(NOUNS[noun]),
  at: cueAt(NOUNS[noun]),
}));
const COUNTER = cueAt(COUNTERS);
// A noun phrase ends here; what follows belongs to something else.
const PHRASE_END =
  /[,;.!?。、()\n\u2014「」|]|\s(?:for|in|at|with|that|who|which|on|from|to|is|are|was|were|and|or|but|plus|und|when|while|before|after|by|see|use|send|must|share|sharing|across|behind|như|và|của|cho|trong|với|được)\s|(?<=[\u3040-\u30ff\u4e00-\u9fff])(?:は|が|を|に|で|と|から)(?![\u30a0-\u30ff])/iu;

/** What a number counts: the noun right behind it, further behind it, or in front of it. */
export function nounOf(text: string, q: Quantity, before: number, after: number): Noun | undefined {
  const tail = phrase(text.slice(q.end, Math.min(after, q.end + 60)));
  if (/^ of (?:them|these|those)/.test(text.slice(q.end, q.end + 10)))
    return thingBefore(text.slice(Math.max(0, q.start - 140), q.start));
  const direct = nounAt(text, q.end);
  if (TEAM_BEFORE.test(text.slice(Math.max(before, q.start - 10), q.start)) && !isPeople(text, q))
    return 'team';
  if (direct === 'order' && CLASSIFIER.test(text.slice(q.end, q.end + 3)))
    return classified(text, q, before, tail);
  if (/^ ?(?:online|concurrent|simultaneous|at once|at the same)/i.test(tail)) return undefined;
  return named(text, q, before, direct, tail);
}

function named(
  text: string,
  q: Quantity,
  before: number,
  direct: Noun | undefined,
  tail: string,
): Noun | undefined {
  const noun =
    direct === undefined || direct === 'person'
      ? (nearest(dropPerson(tail), 'first') ?? direct)
      : direct;
  // 50 回 or 두 번 count times; what happens so often is said behind, never before.
  if (/^\s?(?:回|度|次|번)/.test(text.slice(q.end, q.end + 6))) return noun;
  const bare = noun === undefined || noun === 'person' || isCounter(text, q.end);
  const ahead = bare ? headNoun(text.slice(Math.max(before, q.start - 28), q.start)) : undefined;
  // "두 배인 초당 4,800": a multiple stands behind its number, never before it.
  const head = ahead === 'times' ? undefined : ahead;
  if (noun === undefined || (isCounter(text, q.end) && !direct)) return noun ?? head;
  return noun === 'person' && (head === 'developer' || head === 'staff' || head === 'user')
    ? head
    : noun;
}

// 팀도 네 개로, チームは3つ, 團隊有三個: teams that are counted behind their noun.
const TEAM_BEFORE =
  /(?:팀[이도은을]?|チーム(?:は|が|も)|團隊(?:有|分成?|共)|(?:đội|nhóm|team) (?:chia|tách)(?: (?:làm|thành|ra))?) ?(?:총|모두|全部で|計|共|약)? ?$/i;

function isPeople(text: string, q: Quantity): boolean {
  return !/^ ?(?:개|つ|個(?!人)|팀|조|nhóm|đội|squad|team)/i.test(text.slice(q.end, q.end + 6));
}

const CLASSIFIER = /^\s?[筆張枚單]/;

// 3 萬筆, 4 万枚: the counter leaves open what is counted; a noun beside it says so, else it is a transaction.
function classified(text: string, q: Quantity, before: number, tail: string): Noun {
  const behind = nearest(tail, 'first');
  const head = behind ?? headNoun(text.slice(Math.max(before, q.start - 28), q.start));
  return head === 'event' || head === 'request' ? head : 'order';
}

// "each roof has a meter ...; there are 310 of them": the last thing that was spoken of.
function thingBefore(head: string): Noun | undefined {
  const nouns = NOUN_CUES.filter(({ noun }) => noun !== 'times').flatMap(({ noun, expression }) =>
    findAll(
      expression,
      head.replace(/[^.!?]*[.!?] /gu, (cut) => ' '.repeat(cut.length)),
    ).map((span) => ({ noun, ...span })),
  );
  const things = nouns.filter(({ noun }) => noun !== 'event' && noun !== 'request');
  return (things.length ? things : nouns).reduce<NounAt | undefined>(
    (best, one) => (best === undefined || one.end > best.end ? one : best),
    undefined,
  )?.noun;
}

// How far the noun reaches behind the number, for the quote.
export function nounLength(text: string, at: number): number {
  const tail = phrase(text.slice(at, at + 40));
  let end = 0;
  for (const { expression } of NOUN_CUES) {
    for (const m of findAll(expression, tail)) if (m.start < 24) end = Math.max(end, m.end);
  }
  return end;
}

// 8 位工程師: the counter says person, the noun behind it says which.
function dropPerson(tail: string): string {
  return tail.replace(/^\s?(?:位|名|人の|명의)\s?/, '');
}

export function nounAt(text: string, at: number): Noun | undefined {
  const skip = at + (/^\s/.test(text.slice(at, at + 1)) ? 1 : 0);
  let best: { noun: Noun; length: number } | undefined;
  for (const { noun, at: expression } of NOUN_CUES) {
    const length = matchAt(expression, text, skip)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { noun, length };
  }
  return best?.noun;
}

function isCounter(text: string, at: number): boolean {
  return (
    matchAt(COUNTER, text, at + (text.charAt(at) === ' ' ? 1 : 0)) !== undefined ||
    /^\s?(?:of them|대|台)/.test(text.slice(at, at + 8))
  );
}

export function phrase(tail: string): string {
  const end = tail.search(PHRASE_END);
  return end < 0 ? tail : tail.slice(0, Math.max(end, 0));
}

interface NounAt extends Span {
  readonly noun: Noun;
}

// Of the nouns in a piece the first or the last one, of two at one place the longer.
export function nearest(piece: string, which: 'first' | 'last'): Noun | undefined {
  const nouns = NOUN_CUES.flatMap(({ noun, expression }) =>
    findAll(expression, piece).map((span): NounAt => ({ noun, ...span })),
  );
  const far = (one: NounAt) => (which === 'first' ? -one.start : one.end);
  return nouns
    .filter((one) => !isBareCounter(piece, one))
    .reduce<NounAt | undefined>((best, one) => {
      if (best === undefined || far(one) > far(best)) return one;
      return far(one) === far(best) && one.end - one.start > best.end - best.start ? one : best;
    }, undefined)?.noun;
}

// A counter of one sign (台, 명) speaks only right behind its number.
function isBareCounter(piece: string, { start, end }: Span): boolean {
  return end - start === 1 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(piece.charAt(start));
}

// In front of a number a noun counts only right beside it in Latin script: "devices: 300"; "센서 600대" may have more between.
function headNoun(head: string): Noun | undefined {
  const cut = Math.max(...[';', '.', '。', '\n', '!', '?'].map((sign) => head.lastIndexOf(sign)));
  const piece = head.slice(cut + 1);
  if (/[\u3040-\u9fff\uac00-\ud7a3]/.test(piece))
    return nearest(piece.slice(piece.lastIndexOf('(') + 1) || piece, 'last');
  const label = LABEL.exec(piece)?.[1] ?? '';
  return PREPOSITION.test(label) ? undefined : nearest(label, 'last');
}

// "at weekend events 120k ...": the noun of an adverb counts nothing.
const PREPOSITION = /(?<![a-z])(?:at|in|on|during|for|from|by|after|before|with)\s/i;
const LABEL =
  /((?:[\p{L}-]+\s?){1,3})(?:\s?(?:[:=(~|]|are|is|number|about|around|approx\.?|roughly|count|total|khoảng|là))*\s*$/iu;

import {
  CONDITION,
  ELSEWHERE,
  FUTURE,
  NOW,
  OURS,
  PAST_PLAN,
  THEIRS,
  THEIRS_AFTER,
  TURN,
  WITHDRAWAL,
} from '../../knowledge/lexicons/standing.ts';
import { cue, findAll, type Span } from '../text/cues.ts';

/** A stretch of a sentence whose words do not bind us, though the sentence may. */
export interface Mute extends Span {
  readonly reason: 'theirs' | 'future' | 'past' | 'withdrawn';
}

const theirs = cue(THEIRS);
const elsewhere = cue(ELSEWHERE);
const turn = cue(TURN);
const ours = cue(OURS);
const theirsAfter = cue(THEIRS_AFTER);
const future = cue(FUTURE);
const condition = cue(CONDITION);
const now = cue(NOW);
const pastPlan = cue(PAST_PLAN);
const withdrawal = cue(WITHDRAWAL);
const CHANGE = cue({
  en: "(?:the |our )?new (?:one|system|version|stack|plan|target)|this time|from now on|but|instead|now|however|switched|changed to|turned into|please|make (?:it|that)|it is|it's|that was|(?:then|since) (?:raised|lowered|relaxed|tightened)|we(?:'ve| have) (?:since )?(?:moved|settled|decided)|correct(?:ion|ed)?",
  'zh-TW':
    '新的|新版|新系統|這次|這回|但|改|而是|不過|現在|換成|後來|放寬|縮短|調整|提高|降低|打錯|寫錯|應該是|正確|更正|結果',
  ja: '新システム|新しい|新版|次期|しかし|ですが|だが|ましたが|たが|けれど|けど|変更|今回|に変え|ではなく|正しくは|その後|緩め',
  ko: '새로운|새 시스템|신규|이번에는|하지만|지만|변경|바꿔|바뀌|이제|그런데|는데|오타|잘못|결국|나중에|늘려|줄여|완화',
  vi: 'hệ thống mới|bản mới|lần này|nhưng|đổi|giờ|chuyển sang|thay bằng|nhầm|đúng là|sau đó|nới|rút xuống|nâng lên',
});
const OBJECT_AFTER =
  /\b(?:ignore|disregard|forget(?: about)?) (?:the|his|her|their|that|those)\b[^.,;]*|bỏ qua (?:con số|số)[^.,;]*/giu;

/** The stretches of a sentence that are somebody else's, given up, or of a future that may come. */
export function findMutes(text: string): readonly Mute[] {
  return [
    ...ofOthers(text),
    ...ofFuture(text),
    ...ofThePast(text),
    ...takenBack(text),
    ...notBut(text),
    ...struckOut(text),
  ];
}

// ~~Auth0~~: crossed out in Markdown.
function struckOut(text: string): readonly Mute[] {
  return findAll(/~~[^~\n]{1,200}~~/gu, text).map(
    (span): Mute => ({ ...span, reason: 'withdrawn' }),
  );
}

// "not 300 but 30", 300 ではなく 30, 不是 300 而是 30: the figure that is put right.
function notBut(text: string): readonly Mute[] {
  const spans = [NOT_BUT, GIVEN_UP].flatMap((expression) => findAll(expression, text));
  const wrong = findAll(MISPRINT, text).map(({ start, end }) => ({
    start: Math.max(text.lastIndexOf(';', start), text.lastIndexOf('。', start)) + 1,
    end,
  }));
  return [...spans, ...wrong].map((span): Mute => ({ ...span, reason: 'withdrawn' }));
}

const NOT_BUT =
  /(?<![a-z])not (?:the )?\d[^,;]{0,32}?(?=,? but(?![a-z]))|(?:毎[秒分時日]|一日)?\s?(?<![\d,.])\d[\d,.]{0,14}[^\d、。]{0,14}(?:ではなく|じゃなく|でなく)|不是(?:每[秒天分日月年]|一天)?\s?\d[^。;]{0,16}?(?=,?(?:而)?是)|(?:초당|하루)?\s?(?<![\d,.])\d[\d,.]{0,14}[^\d.,]{0,10}(?:이|가)? ?아니라|không phải (?:là )?\d[^;]{0,32}?(?=,? mà )/giu;

// "80, not the 800 of the tender", "five instead of six", (was 3000): the figure that is given up stands behind.
const GIVEN_UP =
  /(?:,\s?|\(|—\s?|\s)(?:and )?(?:not|instead of|rather than|as opposed to|and no longer|no longer|\(?was|up from|down from|formerly|previously)(?: the| about| some)? (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred)(?![a-z]))(?![^,.;)]{0,40}(?:but| to (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)))[^,.;)]*|(?:,\s?)?而?不是(?:每[秒天分日月年])?\s?\d[^,。;是]*(?=[,。;]|$)|chứ không phải (?:là )?\d[^,;]*/giu;
// "…, which is a misprint": what was said up to here is wrong.
const MISPRINT =
  /(?<![a-z])(?:is|was) an? (?:misprint|typo|typing error|slip|mistake|error)(?![a-z])|打錯|寫錯|誤植|誤記|오타|오기|잘못 (?:적|쓴|썼)|(?:gõ|viết|ghi) nhầm/giu;

/** Segments between strong separators; a bracket is a segment of its own. */
function segments(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[;()。\u2014[\]]|(?<=\s)-(?=\s)/g)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

// From a sign of others on, words are theirs, until one of ours or the end of the segment.
function ofOthers(text: string): readonly Mute[] {
  const near = findAll(elsewhere, text);
  const foreign = [...findAll(theirs, text), ...near];
  const after = findAll(theirsAfter, text);
  if (!foreign.length && !after.length) return [];
  const own = findAll(ours, text).filter(
    (o) => !foreign.some((f) => o.start >= f.start && o.end <= f.end),
  );
  const turns = near.length ? findAll(turn, text) : [];
  const mutes: Mute[] = [];
  for (const segment of segments(text)) {
    const inside = ({ start }: Span) => start >= segment.start && start < segment.end;
    if (after.some(inside)) mutes.push({ ...segment, reason: 'theirs' });
    for (const sign of foreign.filter(inside)) {
      const ends = near.includes(sign) ? [...own, ...turns] : own;
      const stop = ends
        .filter((o) => o.start >= sign.end && o.start < segment.end)
        .reduce<Span | undefined>((so, o) => (so && so.start <= o.start ? so : o), undefined);
      mutes.push({ start: sign.start, end: stop?.start ?? segment.end, reason: 'theirs' });
    }
  }
  return mutes;
}

function ofFuture(text: string): readonly Mute[] {
  const present = findAll(now, text);
  const until = (from: number) => present.find((n) => n.start >= from)?.start ?? text.length;
  const adverbs = findAll(future, text).map((f) => ({
    start: f.start,
    end: until(f.end),
    reason: 'future' as const,
  }));
  const conditions = findAll(condition, text).map((c) => {
    const strong =
      Math.max(
        text.lastIndexOf(';', c.start),
        text.lastIndexOf('(', c.start),
        text.lastIndexOf('\u2014', c.start),
      ) + 1;
    const start = Math.max(
      strong,
      present.findLast((n) => n.end <= c.start)?.end ?? 0,
      clauseBefore(text, c.start),
    );
    return { start, end: until(c.end), reason: 'future' as const };
  });
  return [...adverbs, ...conditions];
}

// A condition in front of its verb ("if ...") reaches back only to itself; one behind it ("넘으면") to the clause start.
function clauseBefore(text: string, at: number): number {
  return /^[A-Za-zÀ-ỹ如若要萬等假當当]/.test(text.slice(at, at + 1)) ? at : 0;
}

function ofThePast(text: string): readonly Mute[] {
  return findAll(pastPlan, text).map((p) => {
    const change = findAll(CHANGE, text).find((c) => c.start >= p.end);
    return { start: p.start, end: change?.start ?? text.length, reason: 'past' };
  });
}

function takenBack(text: string): readonly Mute[] {
  const objects = findAll(OBJECT_AFTER, text).map((o): Mute => ({ ...o, reason: 'withdrawn' }));
  const cues = findAll(withdrawal, text).map(
    (w): Mute => ({ start: 0, end: w.end, reason: 'withdrawn' }),
  );
  return [...objects, ...cues];
}

/** Whether any mute covers the middle of a span. */
export function muted(mutes: readonly Mute[], span: Span): Mute | undefined {
  const middle = (span.start + span.end) / 2;
  return mutes.find((m) => m.start <= middle && middle < m.end);
}

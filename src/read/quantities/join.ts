import type { Quantity } from './quantity.ts';

const RANGE = /^\s?(?:-|~|to|until|up to|から|至|到|부터|에서|đến|tới|—)\s?$/i;
const BECOMES =
  /^[^,.;。]{0,10}\s?(?:->|→|=>|⇒|改成|改為|改为|變成|變為|調到|調整為|提高到|降到|thành|lên thành|đổi thành)\s?$/i;
const SORRY =
  /^[\s,;—–-]*(?:sorry|no|oh no|i mean|or rather|correction|wait|make that|いや|すみません|訂正|不對|更正|抱歉|아니|죄송|à không|xin lỗi|nhầm)[,:、]?\s?(?:i mean |make that |rather )?$/i;
/** The same with a reason told before the right figure. */
const SORRY_SINCE =
  /(?:^|[\s,;、—–-])(?:(?:sorry|no,? wait|oh no|hang on|i mean|or rather|correction|make that|scratch that|아니|à không|à quên|à khoan|khoan|xin lỗi|nhầm)(?![\p{L}])|いや(?!す|が|ほ)|すみません|失礼|訂正|不對|等等|更正|抱歉|아 참|죄송|정정)[^.;。]{0,60}$/iu;
const CHANGES =
  /chang|rais|lower|revis|correct|increas|decreas|reduc|updat|went|改|變|調|変更|修正|引き上げ|引き下げ|なりました|변경|바뀌|바꾸|수정|올리|올렸|낮추|조정|đổi|sửa|tăng|giảm|nâng|hạ|điều chỉnh/i;
const OUT_OF =
  /^\s(?:times )?(?:out of|in(?: every)?|of)\s$|^\s?(?:回|次|번|lần|件|건)?(?:に|中|のうち|裡有?|중(?:에)?|trên|trong)\s?$/i;

/** 800-1,200 · between 800 and 1,200 · 800 から 1,200 · từ 800 đến 1.200: one quantity with two ends. */
export function joinRanges(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const wrong = joined.findLastIndex(
      (one, i) => i >= joined.length - 2 && isReplaced(text, one, next),
    );
    if (wrong >= 0)
      joined.splice(wrong, joined.length - wrong, inPlaceOf(joined[wrong] ?? next, next));
    else if (last && isRange(text, last, next)) {
      const factor = last.kind === next.kind || next.kind === 'count' ? 1 : unitFactor(text, next);
      joined[joined.length - 1] = { ...next, start: last.start, low: last.value * factor };
    } else joined.push(next);
  }
  return joined;
}

// "raised from 3k to 12k", "3k → 12k", 從 A 改成 B: the first is history.
function isReplaced(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(a.end, b.start);
  if (between.length > 90 || !isAlike(a, b)) return false;
  if (SORRY_SINCE.test(between.replace(/\.\.\./g, ' '))) return true;
  if (between.length > 24 || a.kind !== b.kind) return false;
  if (BECOMES.test(between) || SORRY.test(between)) return true;
  const around = text.slice(Math.max(0, a.start - 36), a.start) + text.slice(b.end, b.end + 20);
  return (
    /^[^,.;、。]{0,8}\s?(?:to|から|에서|到|至|thành|lên|xuống|sang|đến)\s?$/i.test(between) &&
    CHANGES.test(around)
  );
}

// "15 million dong a month, no, 12 million": money need not be named twice.
function isAlike(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind || isMoneyAndCount(a, b) || isMoneyAndCount(b, a);
}

function isMoneyAndCount(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === 'money' && b.kind === 'count' && b.noun === undefined && (b.digits || b.value >= 10)
  );
}

// The right figure stands for what the wrong one stood for.
function inPlaceOf(wrong: Quantity, right: Quantity): Quantity {
  const kind = wrong.kind === 'money' ? 'money' : right.kind;
  const currency = right.currency ?? wrong.currency;
  return {
    ...right,
    start: kind === 'money' ? wrong.start : right.start,
    kind,
    ...(currency === undefined ? {} : { currency }),
    instead: wrong,
  };
}

function isRange(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 10), a.start);
  const sign = RANGE.test(between) || (/^ and $/.test(between) && /between\s$/i.test(before));
  return (
    sign &&
    (a.kind === b.kind || (a.kind === 'count' && a.noun === undefined)) &&
    a.digits &&
    a.value < b.value * 1000
  );
}

function unitFactor(text: string, quantity: Quantity): number {
  const digits = /^[\d.,]+/.exec(text.slice(quantity.start, quantity.end))?.[0];
  const bare = digits ? Number(digits.replace(/,(?=\d{3})/g, '')) : Number.NaN;
  return bare > 0 ? quantity.value / bare : 1;
}

/** "ninety-nine times out of a hundred", "100 回に 99 回": two counts that make a share. */
export function joinShares(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (
      last?.kind === 'count' &&
      next.kind === 'count' &&
      OUT_OF.test(text.slice(last.end, next.start)) &&
      isWhole(last, next)
    ) {
      const share = Math.min(last.value, next.value) / Math.max(last.value, next.value);
      joined[joined.length - 1] = {
        start: last.start,
        end: next.end,
        value: share,
        kind: 'share',
        digits: true,
      };
    } else joined.push(next);
  }
  return joined;
}

function isWhole(a: Quantity, b: Quantity): boolean {
  const whole = Math.max(a.value, b.value);
  return (whole === 10 || whole === 20 || whole === 100 || whole === 1000) && a.value !== b.value;
}

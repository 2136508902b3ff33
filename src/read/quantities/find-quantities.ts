import { joinRanges, joinShares } from './join.ts';
import type { Quantity } from './quantity.ts';
import { readNumeral } from './read-numeral.ts';
import { currencyBefore, type Unit, unitAt } from './units.ts';

const START =
  /\d|[〇零一二兩两三四五六七八九十百千万萬億]|[열스서마쉰예일여아하한둘두셋세넷네다이삼사오육칠팔구십백천만]|(?<![A-Za-zÀ-ỹ0-9'])[abcefhklmnoqstvzAEFHKMNOQSTVB]/g;
// Lengths, weights, sizes and powers count nothing that we know.
const PHYSICAL =
  /^\s?(?:km\/h|k?m[23²³]?|[cmµn]m|k?g|mg|t|tons?|k?Wh?|MWh?|[kM]?V|[mk]?A|°C|°F|[KMGTP]i?B|[kMG]?bit|bytes?|px|ha|l|ml|dB|[kMG]?Hz|公里|公尺|公斤|坪|キロ|メートル|トン|평|미터|킬로|kg|mét|cây số)(?![a-zA-Z0-9À-ỹ])/;
// 百分之九十五, 백분의 95: the hundred stands in front.
const HUNDREDTHS = /^(?:百分之|百分の|백분의 ?)/;
const AGE = /^\s?(?:幾|多)?(?:歲|岁|歳|才(?=の|以上|未満)|살|세(?![가-힣])|tuổi)/i;
const GAP = /[\s-]?(?:個|个|ヶ|か|カ)?/y;
const HALF = /\s?(?:半(?![導身額年天日])|반(?![가-힣])|rưỡi(?![a-zà-ỹ]))| and a half(?![a-z])/iy;

/** All quantities of a sentence, in order, without overlaps. */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  let after = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < after) continue;
    const quantity = quantityAt(text, match.index);
    if (!quantity || isDenial(text, quantity)) continue;
    found.push(quantity);
    after = quantity.end;
  }
  return joinShares(
    text,
    joinRanges(
      text,
      mergeDurations(
        text,
        [...found, ...leadingHalves(text, found)].sort((a, b) => a.start - b.start),
      ),
    ),
  );
}

// "à không", "không phải": the word for zero mostly denies.
function isDenial(text: string, { start, end, digits }: Quantity): boolean {
  // "cuối năm", "sang năm": the year and no five.
  if (!digits && /^năm$/i.test(text.slice(start, end)))
    return /(?:sang|cuối|đầu|giữa|nửa|cả|trong|hàng|hằng|mỗi|từng|một|hai|ba|bốn|mấy|vài|nhiều|\d)\s$/i.test(
      text.slice(Math.max(0, start - 7), start),
    );
  return (
    !digits &&
    /^không$/i.test(text.slice(start, end)) &&
    !/(?:bằng|là|số|[=:])\s?$/i.test(text.slice(Math.max(0, start - 6), start))
  );
}

function quantityAt(text: string, start: number): Quantity | undefined {
  const hundredths = HUNDREDTHS.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  const numeral = readNumeral(text, start + hundredths);
  if (!numeral || numeral.end <= start) return undefined;
  if (hundredths)
    return { ...numeral, start, value: numeral.value / 100, kind: 'share', digits: true };
  const money = numeral.digits ? currencyBefore(text, start) : undefined;
  if (money)
    return {
      start: money.start,
      end: numeral.end,
      value: numeral.value,
      kind: 'money',
      digits: true,
      currency: money.code,
    };
  const midHalf = /^[個个]半/.test(text.slice(numeral.end, numeral.end + 2));
  const value = numeral.value + (midHalf ? 0.5 : 0);
  const from = midHalf ? numeral.end + 2 : numeral.end;
  const unit = unitAfter(text, from) ?? minutesAt(text, start, from);
  if (!unit) return bare(text, start, { ...numeral, value, end: from });
  if (!plausible(text, start, unit.unit, numeral.value, numeral.digits)) return undefined;
  const half = unit.unit.kind === 'time' ? halfAfter(text, unit.end) : undefined;
  return {
    start,
    end: half ?? unit.end,
    digits: numeral.digits,
    ...measure(unit.unit, value + (half ? 0.5 : 0)),
  };
}

// RTO 15m: beside a goal of recovery the letter is minutes and no metres.
function minutesAt(
  text: string,
  start: number,
  from: number,
): { unit: Unit; end: number } | undefined {
  const isTime =
    /^ ?m(?![a-z0-9²³])/i.test(text.slice(from, from + 3)) &&
    /(?:R[TP]O|recovery|loss|downtime|timeout|ttl)[^\d;]{0,14}$/i.test(
      text.slice(Math.max(0, start - 24), start),
    );
  const end = from + (text.charAt(from) === ' ' ? 2 : 1);
  return isTime ? { unit: { kind: 'time', factor: 60_000 }, end } : undefined;
}

function unitAfter(text: string, from: number): { unit: Unit; end: number } | undefined {
  const direct = unitAt(text, from);
  if (direct) return direct;
  GAP.lastIndex = from;
  const gap = GAP.exec(text)?.[0] ?? '';
  return gap
    ? (unitAt(text, from + gap.length) ?? unitAt(text, from + (/^[\s-]/.test(gap) ? 1 : 0)))
    : undefined;
}

function measure(
  unit: Unit,
  value: number,
): Pick<Quantity, 'value' | 'kind' | 'noun' | 'rateMs' | 'currency' | 'unitMs'> {
  const scaled =
    unit.kind === 'share' ? Number((value * unit.factor).toPrecision(12)) : value * unit.factor;
  if (unit.kind === 'money') return { value: scaled, kind: 'money', currency: unit.currency };
  if (unit.kind === 'count')
    return { value: scaled, kind: 'count', noun: unit.noun, rateMs: unit.rateMs };
  return unit.kind === 'time'
    ? { value: scaled, kind: 'time', unitMs: unit.factor }
    : { value: scaled, kind: 'share' };
}

// A year of the calendar, a clock time or a bare "a" is no measure.
function plausible(
  text: string,
  start: number,
  unit: Unit,
  value: number,
  digits: boolean,
): boolean {
  if (unit.kind !== 'time') return true;
  if (unit.factor > 3e10 && value >= 1900 && value <= 2100) return false;
  if (unit.factor === 86_400_000 && /[月월]\s?$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  return (
    digits ||
    value !== 1 ||
    !/(?:per|once|twice|times|\d)\s$/i.test(text.slice(Math.max(0, start - 7), start))
  );
}

// A number without unit; single words such as "one" or 三 count only where a noun is found later.
function bare(
  text: string,
  start: number,
  numeral: { value: number; end: number; digits: boolean },
): Quantity | undefined {
  if (
    /^[:.]\d|^\/\d|^(?:st|nd|rd|th)\b|^-(?:pizza|step|click|factor|phase|tier|way|eyes)/.test(
      text.slice(numeral.end, numeral.end + 9),
    ) ||
    PHYSICAL.test(text.slice(numeral.end, numeral.end + 9)) ||
    AGE.test(text.slice(numeral.end, numeral.end + 6))
  )
    return undefined;
  return { start, end: numeral.end, value: numeral.value, kind: 'count', digits: numeral.digits };
}

function halfAfter(text: string, at: number): number | undefined {
  HALF.lastIndex = at;
  const match = HALF.exec(text);
  return match ? at + match[0].length : undefined;
}

/** 半小時, 半年, 반나절, nửa giờ: half a unit, where no number stands before. */
function leadingHalves(text: string, found: readonly Quantity[]): Quantity[] {
  const halves: Quantity[] = [];
  for (const match of text.matchAll(DAYS_IN_A_WORD)) {
    const days = DAYS[match[0]] ?? 1;
    const end = match.index + match[0].length;
    if (found.some((q) => match.index < q.end && q.start < end)) continue;
    halves.push({
      start: match.index,
      end,
      value: days * 86_400_000,
      kind: 'time',
      digits: true,
      unitMs: 86_400_000,
    });
  }
  for (const match of text.matchAll(
    /半(?:個|个)?(?=小時|小时|鐘頭|分鐘|秒|天|日|年|月|時間)|반(?= ?(?:시간|일|년|달))/g,
  )) {
    if (found.some((q) => match.index < q.end && match.index >= q.start)) continue;
    const unit = unitAfter(text, match.index + match[0].length);
    if (unit?.unit.kind !== 'time') continue;
    halves.push({
      start: match.index,
      end: unit.end,
      value: unit.unit.factor / 2,
      kind: 'time',
      digits: true,
      unitMs: unit.unit.factor,
    });
  }
  return halves;
}

// 하루치, 이틀: days that have words of their own; 하루 alone is mostly a period.
const DAYS_IN_A_WORD = /하루(?=치| ?분량| ?(?:이내|안에|까지))|이틀|사흘|나흘|보름/g;
const DAYS: Readonly<Record<string, number>> = { 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 보름: 15 };

// 1 h 30 min, 1時間30分: neighbouring durations, the second smaller, are one.
function mergeDurations(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const merged: Quantity[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    if (
      last?.kind === 'time' &&
      next.kind === 'time' &&
      next.value < last.value &&
      /^\s?(?:and )?$/.test(between)
    ) {
      merged[merged.length - 1] = { ...last, value: last.value + next.value, end: next.end };
    } else merged.push(next);
  }
  return merged;
}

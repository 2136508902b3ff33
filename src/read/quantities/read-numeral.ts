import { DIGIT_SCALES, EAST_LARGE } from '../../knowledge/lexicons/numerals.ts';
import { matchAt } from '../text/cues.ts';
import { readNumberWord } from './number-words.ts';
import type { Numeral } from './numeral.ts';

const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+|\d+[.,]\d+|\d+)(?![\d])/y;
const FRACTION = /(?:(\d{1,4}) )?(\d)\/(\d{1,2})(?![\d/])(?= ?[a-z\u00c0-\uffff])/y;
const EAST_SCALE = /\s?([十百千万萬億亿兆십백천만억조]+)/y;
const EAST_REST = /\s?(\d{1,4}(?:,\d{3})?)(?!\d)/y;
const SCALE =
  /(?:(k|m|tr)(?![a-zA-Z0-9À-ỹ])|(k|m)(?=rps|qps|tps|req\/|rpm|eps|users|msg)|\s?(thousands?|million|millions|mn|mio|mil|billion|bn|lakh|crore|hundred|dozen|nghìn|ngàn|triệu|tỷ|tỉ|trăm|vạn|chục)(?![a-zA-ZÀ-ỹ]))/iy;
// A number never starts inside a word, a version, a date or a path.
const GLUED_BEFORE = /[A-Za-zÀ-ÖØ-öø-ỹ_\d#]$|[\d][.:/]$|\d{4}-$|[a-z][-.:]$|\.$/i;
const HALF_AFTER = /\s?(?:rưỡi)(?![a-zA-ZÀ-ỹ])/iy;

/** The number that starts at `at`, in digits or words of any of the five languages. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  if (!isDigit) return readNumberWord(text, at);
  if (GLUED_BEFORE.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  const fraction = matchAt(FRACTION, text, at);
  if (fraction) {
    const [whole, top, bottom] = [fraction[1] ?? '0', fraction[2] ?? '0', fraction[3] ?? '1'].map(
      Number,
    );
    if (bottom)
      return {
        value: (whole ?? 0) + (top ?? 0) / bottom,
        end: at + fraction[0].length,
        digits: true,
      };
  }
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const value = digitsValue(match[0], text.slice(end, end + 12));
  return scaled(text, value, end);
}

function digitsValue(digits: string, after: string): number {
  const parts = digits.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  if (digits.includes(' ') && parts.length === 1) return Number(digits.replaceAll(' ', ''));
  if (digits.includes(',') && digits.includes('.')) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    const [whole = '0', rest = '0'] = digits.split(decimal);
    return Number(`${whole.replace(/[.,]/g, '')}.${rest}`);
  }
  const grouped = parts.length > 2 || (parts.length === 2 && last.length === 3 && parts[0] !== '0');
  const decimalUnit =
    parts.length === 2 &&
    (/^\s?%/.test(after) || digits.includes('.')) &&
    /^\s?(?:%|s\b|ms\b|sec|秒|초|giây|x\b|×|倍|배|percent)/.test(after);
  if (grouped && !decimalUnit) return Number(parts.join(''));
  return Number(parts.length === 2 ? `${parts[0]}.${last}` : digits);
}

function scaled(text: string, value: number, end: number): Numeral {
  const east = matchAt(EAST_SCALE, text, end);
  if (east) return eastern(text, value, end + east[0].length, east[1] ?? '');
  const match = matchAt(SCALE, text, end);
  const word = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').toLowerCase();
  if (!match || isMetre(match, word)) return { value, end, digits: true };
  const factor = DIGIT_SCALES[word] ?? 1;
  const half = matchAt(HALF_AFTER, text, end + match[0].length);
  const stop = end + match[0].length + (half ? half[0].length : 0);
  return thenMore(
    text,
    { value: (value + (half ? 0.5 : 0)) * factor, end: stop, digits: true },
    factor,
  );
}

// `900 m` is a length and `5m` may be minutes; only a capital M, or m before a plain noun, means millions.
function isMetre(match: RegExpExecArray, word: string): boolean {
  return match[1] === 'm' && word === 'm';
}

// "1 triệu 200 nghìn", "2 million 500 thousand": smaller scales go on.
function thenMore(text: string, so: Numeral, factor: number): Numeral {
  if (factor < 1e6 || text.charAt(so.end) !== ' ') return so;
  const next = matchAt(/ (\d{1,3}) (nghìn|ngàn|thousand)(?![a-zA-ZÀ-ỹ])/iy, text, so.end);
  return next
    ? { value: so.value + Number(next[1]) * 1e3, end: so.end + next[0].length, digits: true }
    : so;
}

// 3万5千, 1백20만, 2億3000万: groups below ten thousand, each closed by a larger scale.
function eastern(text: string, lead: number, from: number, scales: string): Numeral {
  let so = closed({ total: 0, group: 0, last: 1 }, lead, scales);
  let end = from;
  for (let rest = restAt(text, end, so.last); rest; rest = restAt(text, end, so.last)) {
    end = rest.end;
    if (rest.scales === '') return { value: so.total + so.group + rest.value, end, digits: true };
    so = closed(so, rest.value, rest.scales);
  }
  return { value: so.total + so.group, end, digits: true };
}

interface Groups {
  readonly total: number;
  readonly group: number;
  /** The last scale: what goes on behind it is smaller. */
  readonly last: number;
}

function closed(so: Groups, digits: number, scales: string): Groups {
  let { total, group, last } = so;
  let open = digits;
  for (const sign of scales) {
    const large = EAST_LARGE[sign];
    last = large ?? SMALL[sign] ?? 1;
    if (large === undefined) group += open * last;
    else total += (group + open || 1) * large;
    if (large !== undefined) group = 0;
    open = 0;
  }
  return { total, group, last };
}

// What goes on behind a scale: a smaller number with a scale of its own, or the last digits behind 万.
function restAt(
  text: string,
  at: number,
  last: number,
): { readonly value: number; readonly scales: string; readonly end: number } | undefined {
  const digits = matchAt(EAST_REST, text, at);
  const value = Number((digits?.[1] ?? '').replace(',', ''));
  if (!digits || value >= last) return undefined;
  const end = at + digits[0].length;
  const scales = matchAt(EAST_SCALE, text, end);
  if (scales) return { value, scales: scales[1] ?? '', end: end + scales[0].length };
  const ends = last >= 1e4 && !/^[.,:/]/.test(text.slice(end, end + 1));
  return ends ? { value, scales: '', end } : undefined;
}

const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  십: 10,
  백: 100,
  천: 1e3,
};

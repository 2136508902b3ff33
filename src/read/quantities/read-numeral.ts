import { DIGIT_SCALES, EAST_LARGE } from '../../knowledge/lexicons/numerals.ts';
import { matchAt } from '../text/cues.ts';
import { readNumberWord } from './number-words.ts';
import type { Numeral } from './numeral.ts';

const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+|\d+[.,]\d+|\d+)(?![\d])/y;
const FRACTION = /(?:(\d{1,4}) )?(\d)\/(\d{1,2})(?![\d/])(?= ?[a-z\u00c0-\uffff])/y;
const EAST_SCALE = /\s?([十百千万萬億亿兆십백천만억조]+)/y;
const EAST_REST = /\s?(\d{1,4}(?:,\d{3})?)(?:\s?([千百천백]))?(?![\d.,:/])/y;
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

function eastern(text: string, lead: number, from: number, scales: string): Numeral {
  let value = lead;
  for (const sign of scales) value *= EAST_LARGE[sign] ?? SMALL[sign] ?? 1;
  let end = from;
  const factor = [...scales].reduce((so, sign) => so * (EAST_LARGE[sign] ?? SMALL[sign] ?? 1), 1);
  const rest = factor >= 1e4 ? matchAt(EAST_REST, text, end) : undefined;
  if (rest) {
    const more = Number((rest[1] ?? '').replace(',', '')) * (SMALL[rest[2] ?? ''] ?? 1);
    const bigger = matchAt(EAST_SCALE, text, end + rest[0].length);
    if (bigger && factor > 1e4) {
      const low = eastern(text, more, end + rest[0].length + bigger[0].length, bigger[1] ?? '');
      return { value: value + low.value, end: low.end, digits: true };
    }
    if (more < factor && !bigger) {
      value += more;
      end += rest[0].length;
    }
  }
  return { value, end, digits: true };
}

const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  십: 10,
  백: 100,
  천: 1e3,
};

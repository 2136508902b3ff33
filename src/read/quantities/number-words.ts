import {
  EAST_LARGE,
  EAST_SMALL,
  HAN_DIGITS,
  HANGUL_DIGITS,
  KOREAN_ONES,
  KOREAN_TENS,
} from '../../knowledge/lexicons/numerals.ts';
import { matchAt } from '../text/cues.ts';
import { englishNumber } from './english-numbers.ts';
import type { Numeral } from './numeral.ts';
import { vietnameseNumber } from './vietnamese-numbers.ts';

const LETTER_BEFORE = /[A-Za-zÀ-ỹ0-9'-]$/;
const HAN = /[〇零一二兩两三四五六七八九十百千万萬億亿]+/y;
const HANGUL = /[영일이삼사오육칠팔구십백천만억]+/y;
const KO_NATIVE =
  /(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?\s?(하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?/y;

/** The number written in words that starts at `at`. */
export function readNumberWord(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0xac00 && code <= 0xd7a3) return korean(text, at);
  if (code >= 0x3007 && code <= 0x9fff) return han(text, at);
  if (LETTER_BEFORE.test(text.charAt(at - 1))) return undefined;
  return englishNumber(text, at) ?? vietnameseNumber(text, at);
}

function han(text: string, at: number): Numeral | undefined {
  const word = matchAt(HAN, text, at)?.[0];
  if (!word || text.charAt(at - 1) === '第') return undefined;
  if (/[〇零一二兩两三四五六七八九十百千万萬億亿\d]$/.test(text.charAt(at - 1))) return undefined;
  const value = eastValue(word, HAN_DIGITS);
  return value === undefined ? undefined : { value, end: at + word.length, digits: false };
}

function korean(text: string, at: number): Numeral | undefined {
  const before = text.charAt(at - 1);
  if (/[가-힣\d]/.test(before)) return undefined;
  const native = matchAt(KO_NATIVE, text, at);
  if (native?.[0].trim()) {
    const value = (KOREAN_TENS[native[1] ?? ''] ?? 0) + (KOREAN_ONES[native[2] ?? ''] ?? 0);
    return { value, end: at + native[0].trimEnd().length, digits: false };
  }
  const word = matchAt(HANGUL, text, at)?.[0];
  if (!word || !/[십백천만억]/.test(word)) return undefined;
  // 만 alone begins many words; it is ten thousand only before something that is counted.
  if (word.length === 1 && !/^\s?(?:원|명|건|대|개|번|회)/.test(text.slice(at + 1, at + 3)))
    return undefined;
  const value = eastValue(word, HANGUL_DIGITS);
  return value === undefined ? undefined : { value, end: at + word.length, digits: false };
}

/** 三百五十 → 350, 二萬五千 → 25,000; plain digits in a row (二〇) read as such. */
function eastValue(word: string, digits: Readonly<Record<string, number>>): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of word) {
    const large = EAST_LARGE[sign];
    const small = EAST_SMALL[sign];
    if (large !== undefined) {
      total += (section + (digit ?? 0) || 1) * large;
      section = 0;
      digit = undefined;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else digit = (digit ?? 0) * 10 + (digits[sign] ?? 0);
  }
  return total + section + (digit ?? 0);
}

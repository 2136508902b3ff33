import { VI_DIGITS, VI_SCALES } from '../../knowledge/lexicons/numerals.ts';
import { matchAt } from '../text/cues.ts';
import type { Numeral } from './numeral.ts';

const WORD = /([a-zà-ỹđ]+)/iy;
/** Digits that only follow a ten. */
const NEVER_FIRST = new Set(['tư', 'lăm', 'mốt']);

interface State {
  readonly total: number;
  readonly group: number;
  readonly count: number;
}

/** hai trăm năm mươi nghìn, mười lăm, một triệu rưỡi. */
export function vietnameseNumber(text: string, at: number): Numeral | undefined {
  let state: State = { total: 0, group: 0, count: 0 };
  let end = at;
  for (;;) {
    const gap = state.count > 0 && /\s/.test(text.charAt(end)) ? 1 : 0;
    const word =
      state.count === 0 || gap ? matchAt(WORD, text, end + gap)?.[0].toLowerCase() : undefined;
    const next = word && step(state, word, text.slice(end + gap + word.length).startsWith(' mươi'));
    if (!word || !next) break;
    state = { ...next, count: state.count + 1 };
    end += gap + word.length;
  }
  return state.count > 0 ? { value: state.total + state.group, end, digits: false } : undefined;
}

function step(state: State, word: string, tens: boolean): Omit<State, 'count'> | undefined {
  const { total, group, count } = state;
  if (word === 'mười') return group % 100 === 0 ? { total, group: group + 10 } : undefined;
  if (word === 'nửa') return count === 0 ? { total, group: 0.5 } : undefined;
  if (count === 0)
    return VI_DIGITS[word] === undefined || NEVER_FIRST.has(word)
      ? undefined
      : { total, group: VI_DIGITS[word] };
  if (word === 'rưỡi')
    return group ? { total, group: group + 0.5 } : { total: total + lastScale(total) / 2, group };
  const scale = VI_SCALES[word];
  return scale === undefined ? withDigit(state, word, tens) : scaled(state, scale);
}

function scaled({ total, group }: State, scale: number): Omit<State, 'count'> {
  if (scale >= 1e3) return { total: total + (group || 1) * scale, group: 0 };
  if (scale === 10) return { total, group: group - (group % 10) + (group % 10 || 1) * 10 };
  return { total, group: group * scale };
}

// After a finished number năm is "year", unless it begins the tens: hai trăm năm mươi.
function withDigit(
  { total, group }: State,
  word: string,
  tens: boolean,
): Omit<State, 'count'> | undefined {
  const digit = VI_DIGITS[word];
  if (digit === undefined || (word === 'năm' && !tens)) return undefined;
  return group % 10 === 0 && (group > 0 || total > 0) ? { total, group: group + digit } : undefined;
}

function lastScale(total: number): number {
  return [1e9, 1e6, 1e4, 1e3, 100].find((scale) => total % scale === 0 && total >= scale) ?? 1;
}

import { EN_SCALES, EN_UNITS } from '../../knowledge/lexicons/numerals.ts';
import { matchAt } from '../text/cues.ts';
import type { Numeral } from './numeral.ts';

const FIXED: Readonly<Record<string, number>> = {
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
  'a quarter of a': 0.25,
  'a quarter of an': 0.25,
  'quarter of a': 0.25,
  'quarter of an': 0.25,
  'three quarters of a': 0.75,
  'three quarters of an': 0.75,
  a: 1,
  an: 1,
  several: 3,
  couple: 2,
  pair: 2,
  'a pair of': 2,
};
const PHRASES = 'a pair of|pair|half an?|half|(?:a |three )?quarters? of an?|an?|several|couple';
const START = new RegExp(
  `(?:${PHRASES}|${Object.keys(EN_UNITS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-zà-ỹ])`,
  'iy',
);
const NEXT = /[\s-](and )?([a-z]+)(?![a-zà-ỹ])/iy;
const AND_A_HALF = / and a half(?![a-z])/iy;
const COUPLE_OF = /(?:couple)? of(?= [a-z])/iy;

/** What has been read so far: finished thousands, and the group below them. */
interface State {
  readonly total: number;
  readonly group: number;
}

/** forty-two, two thousand five hundred, a dozen, half a million, three and a half. */
export function englishNumber(text: string, at: number): Numeral | undefined {
  const first = matchAt(START, text, at)?.[0];
  if (!first) return undefined;
  const key = first.toLowerCase();
  let state: State = { total: 0, group: FIXED[key] ?? EN_UNITS[key] ?? 0 };
  let end = at + first.length;
  for (let next = matchAt(NEXT, text, end); next; next = matchAt(NEXT, text, end)) {
    const further = step(state, next[2]?.toLowerCase() ?? '', next[1] !== undefined, key);
    if (!further) break;
    state = further;
    end += next[0].length;
  }
  return ended(text, end, state, key);
}

function ended(text: string, end: number, { total, group }: State, key: string): Numeral {
  const half = matchAt(AND_A_HALF, text, end);
  if (half && key !== 'half')
    return { value: total + group + 0.5, end: end + half[0].length, digits: false };
  const of =
    group === 2 && text.slice(0, end).toLowerCase().endsWith('couple')
      ? matchAt(COUPLE_OF, text, end)
      : undefined;
  return { value: total + group, end: end + (of?.[0].length ?? 0), digits: false };
}

function step(
  { total, group }: State,
  word: string,
  joined: boolean,
  key: string,
): State | undefined {
  if (joined && group < 100 && total === 0) return undefined;
  const scale = joined ? undefined : EN_SCALES[word];
  if (scale !== undefined)
    return scale >= 1e3
      ? { total: total + group * scale, group: 0 }
      : { total, group: group * scale };
  const unit = EN_UNITS[word];
  if (unit !== undefined)
    return continuesGroup(group, total, unit, key) ? { total, group: group + unit } : undefined;
  return word === 'couple' && (key === 'a' || key === 'an') ? { total, group: 2 } : undefined;
}

// forty-two, two hundred five: a smaller number may follow a ten, a hundred or a thousand.
function continuesGroup(group: number, total: number, next: number, key: string): boolean {
  if (key in FIXED && total === 0 && group < 100) return false;
  if (group === 0) return total > 0;
  if (group % 100 === 0) return next < 100;
  return group % 10 === 0 && group % 100 >= 20 && next > 0 && next < 10;
}

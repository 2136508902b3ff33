import { COLUMN_OF_GOALS, COLUMN_OF_TODAY } from '../../knowledge/lexicons/figures.ts';
import type { Mute } from '../scope/mutes.ts';
import { cue, has } from '../text/cues.ts';
import type { Sentence } from '../text/segmented-brief.ts';

const today = cue(COLUMN_OF_TODAY);
const goals = cue(COLUMN_OF_GOALS);

/** For every row of a table the cells that hold what is today, where another column holds what is to be. */
export function columnsOfToday(
  sentences: readonly Sentence[],
): (sentence: Sentence) => readonly Mute[] {
  const known = new Map<Sentence, readonly Mute[]>();
  let head: readonly boolean[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.kind !== 'table') {
      head = [];
      continue;
    }
    if (sentences[i - 1]?.kind !== 'table') head = headOf(sentence.text);
    known.set(sentence, mutesOf(sentence.text, head));
  }
  return (sentence) => known.get(sentence) ?? [];
}

function headOf(row: string): readonly boolean[] {
  const cells = cellsOf(row);
  if (!cells.some(({ text }) => has(goals, text))) return [];
  return cells.map(({ text }) => has(today, text) && !has(goals, text));
}

function mutesOf(row: string, head: readonly boolean[]): readonly Mute[] {
  return cellsOf(row)
    .filter((_, i) => head[i])
    .map(({ start, end }) => ({ start, end, reason: 'past' }));
}

function cellsOf(row: string) {
  return [...row.matchAll(/[^|]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
}

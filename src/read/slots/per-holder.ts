import { PER_HOLDER_BEFORE, PER_HOLDER_BEHIND } from '../../knowledge/lexicons/dealings.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Passage } from './passage.ts';

/** How far in front of a count per holder the holders are counted. */
const FAR = 70;
/** More than this is no count of shops, halls or yards. */
const MOST = 100_000;

/** "4,500 values a second per rig, and there are six rigs": how many of the holder that is named there are. */
export function namedHolders({ text, quantities }: Passage, q: Quantity): number {
  const word = /^[^.;,]{0,26}?(?<![a-z])(?:per|for each|for every) ([a-z]{3,})(?![a-z])/i.exec(
    text.slice(q.end, q.end + 44),
  )?.[1];
  if (word === undefined) return 1;
  const holder = quantities.find(
    (o) =>
      o !== q &&
      o.kind === 'count' &&
      o.rateMs === undefined &&
      text
        .slice(o.end, o.end + 32)
        .toLowerCase()
        .startsWith(` ${word.toLowerCase()}`),
  );
  return holder?.value ?? 1;
}

/** "120 bars, 300 orders a day per bar": how many holders a count per holder is to be multiplied by. */
export function holdersOf({ text, quantities }: Passage, q: Quantity): number {
  const before = text.slice(Math.max(0, q.start - 32), q.start);
  const behind = text.slice(q.end, q.end + 44);
  if (!PER_HOLDER_BEFORE.test(before) && !PER_HOLDER_BEHIND.test(behind)) return 1;
  const holder = quantities.findLast(
    (o) =>
      o.kind === 'count' &&
      o.rateMs === undefined &&
      o.value > 1 &&
      o.value <= MOST &&
      o.noun !== 'times' &&
      o.end <= q.start &&
      q.start - o.end < FAR,
  );
  return holder?.value ?? 1;
}

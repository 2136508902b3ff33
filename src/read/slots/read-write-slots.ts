import { READ_WRITE, READS, WRITES } from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue, has } from '../text/cues.ts';
import { type Candidate, counted } from './candidate.ts';
import { nearestCue, type Passage } from './passage.ts';

const readWrite = cue(READ_WRITE);
const reads = cue(READS);
const writes = cue(WRITES);

/** 9:1, 9 比 1, "nine reads per write", "95 % reads". */
export function readWriteFacts(passage: Passage): readonly Candidate[] {
  const { text } = passage;
  const timed = passage.quantities.some((q) => q.kind === 'time');
  const share = passage.quantities.find(
    (q) =>
      q.kind === 'share' &&
      q.value > 0.5 &&
      q.value < 1 &&
      nearestCue(passage, q, reads) < (timed ? 8 : 24) &&
      !(timed && /^\s?of/.test(text.slice(q.end, q.end + 4))),
  );
  if (share)
    return counted(
      passage,
      'readWriteRatio',
      Number((share.value / (1 - share.value)).toPrecision(4)),
      share,
      1,
    );
  const against = has(reads, text) && has(writes, text);
  if (!has(readWrite, text) && !(against && isCompared(passage))) return [];
  const pair = /(\d+(?:\.\d+)?)\s?(?::|比|対|대|to|trên|\/)\s?(\d+(?:\.\d+)?)/iu.exec(text);
  if (pair) {
    const value = Number(pair[1]) / Number(pair[2]);
    return Number.isFinite(value) && value > 0
      ? counted(
          passage,
          'readWriteRatio',
          value,
          { start: pair.index, end: pair.index + pair[0].length },
          2,
        )
      : [];
  }
  const single = passage.quantities
    .filter((q) => q.kind === 'count' && q.rateMs === undefined && q.value > 1)
    .filter((q) => has(readWrite, text) || q.noun === 'times' || TO_ONE.test(text.slice(q.end)))
    .reduce<Quantity | undefined>((so, q) => (so && so.value >= q.value ? so : q), undefined);
  return single ? counted(passage, 'readWriteRatio', single.value, single, 1) : [];
}

// "reading outnumbers writing forty to one", 検索が更新の200倍: a figure that sets the two against each other.
function isCompared({ text, quantities }: Passage): boolean {
  return (
    PAIR_OR_TIMES.test(text) ||
    quantities.some(
      (q) =>
        q.kind === 'count' &&
        q.rateMs === undefined &&
        (q.noun === 'times' || TO_ONE.test(text.slice(q.end))),
    )
  );
}

const TO_ONE =
  /^ ?(?:to|for every|per|against) (?:one|1|each|a single|every)(?![a-z\d])|^ ?(?:對|比) ?(?:1|一)|^ ?(?:対|たい) ?(?:1|一)|^ ?대 ?(?:1|일)|^ ?(?:trên|:|so với) ?(?:1|một)/i;
const PAIR_OR_TIMES = /\d ?: ?1(?!\d)/;

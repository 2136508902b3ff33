import type { FACTS, FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { FactValue, Force } from '../../blueprint/requirements/requirements.ts';
import { TODAY } from '../../knowledge/lexicons/slot-cues.ts';
import type { Text } from '../../util/language.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue } from '../text/cues.ts';
import type { Passage } from './passage.ts';

/** A value that some words may stand for. Offsets are those of the normalised brief. */
export interface Candidate<N extends FactName = FactName> {
  readonly name: N;
  readonly value: FactValue<N>;
  readonly start: number;
  readonly end: number;
  readonly force: Force;
  /** How sure the reading is; the surest of several wins, the later of equals. */
  readonly weight: number;
  /** Why the value is taken for granted, where the words mean it but do not say it. */
  readonly assumed?: Text;
}

export type NumberFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'number' | 'fraction' ? N : never;
}[FactName];
export type WordFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'word' ? N : never;
}[FactName];
export type WordsFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'words' ? N : never;
}[FactName];

const today = cue(TODAY);

// "today 700": what is there now sets the size only where nothing else is told.
function isOfToday(
  { text, find }: Passage,
  { start, end }: { start: number; end: number },
): boolean {
  return find(today).some((sign) => {
    const [from, to] = sign.end <= start ? [sign.end, start] : [end, sign.start];
    return to >= from && to - from <= NEXT_TO && !/[,;:。、.]/.test(text.slice(from, to));
  });
}

const NEXT_TO = 12;

/** The candidate for a number that a quantity of a sentence stands for. */
export function counted(
  passage: Passage,
  name: NumberFact,
  value: number,
  q: Pick<Quantity, 'start' | 'end' | 'quoteStart' | 'quoteEnd' | 'goal'>,
  weight: number,
): readonly Candidate[] {
  const { start } = passage.sentence;
  return [
    {
      name,
      value,
      start: start + (q.quoteStart ?? q.start),
      end: start + (q.quoteEnd ?? q.end),
      force: 'should',
      weight: weight + (q.goal ? 4 : isOfToday(passage, q) ? -2 : 0),
    },
  ];
}

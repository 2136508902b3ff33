import { type Period, readQuantities } from '../quantities/context.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { findMutes, type Mute, muted } from '../scope/mutes.ts';
import { findMentions } from '../technologies/find-mentions.ts';
import type { Mention } from '../technologies/mention.ts';
import { type Cue, findAll, type Span } from '../text/cues.ts';
import type { SegmentedBrief, Sentence } from '../text/segmented-brief.ts';
import { boundQuantities, trueMutes } from './bound-quantities.ts';
import { columnsOfToday } from './table-columns.ts';

/** A binding sentence with all that is measured in it. Offsets are those of the sentence. */
export interface Passage {
  readonly sentence: Sentence;
  readonly text: string;
  /** Quantities that bind us: others' and withdrawn ones are left out. */
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
  readonly mutes: readonly Mute[];
  /** Every match of a cue in the sentence; each cue is looked for once. */
  readonly find: (expression: Cue) => readonly Span[];
  /** Technologies and choices that are named, without those of others. */
  readonly mentions: readonly Mention[];
  /** Those of others, or of a plan that was given up. */
  readonly silent: readonly Mention[];
}

/** The binding sentences of a brief. */
export function passagesOf(brief: SegmentedBrief): readonly Passage[] {
  const columns = columnsOfToday(brief.sentences);
  return brief.sentences
    .filter(({ binding }) => binding)
    .map((sentence) => {
      const { text } = sentence;
      const mutes = trueMutes(text, [...findMutes(text), ...columns(sentence)]);
      const { quantities, periods } = readQuantities(text);
      const all = findMentions(text);
      return {
        sentence,
        text,
        mutes,
        find: finder(text),
        mentions: all.filter((m) => !muted(mutes, m)),
        silent: all.filter((m) => muted(mutes, m)),
        periods,
        quantities: boundQuantities(text, quantities, mutes),
      };
    });
}

function finder(text: string): Passage['find'] {
  const known = new Map<Cue, readonly Span[]>();
  return (expression) => {
    const before = known.get(expression);
    const found = before ?? findAll(expression, text);
    if (before === undefined) known.set(expression, found);
    return found;
  };
}

const WIDE = /[\u3040-\u9fff\uac00-\ud7a3]/gu;

/** How far two stretches lie apart: characters, wide ones double, and more for every comma or bracket between. */
export function distance(text: string, a: Span, b: Span): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  // A label speaks of what stands behind its colon.
  const gap = text.slice(first.end, Math.max(first.end, second.start)).replace(/^\s?[:=]\s?/, '');
  const wide = gap.match(WIDE)?.length ?? 0;
  const soft = gap.match(/[,、:](?!\d)|\s(?:and|but|while|which|và|nhưng)\s/giu)?.length ?? 0;
  const strong = gap.match(/[;()。\u2014!?]|\.\s/gu)?.length ?? 0;
  return gap.length + wide + soft * 14 + strong * 34;
}

/** The distance from a stretch to the nearest match of an expression, or Infinity. */
export function nearestCue({ text, find }: Passage, span: Span, expression: Cue): number {
  let best = Number.POSITIVE_INFINITY;
  for (const found of find(expression)) {
    if (found.start < span.end && span.start < found.end) continue;
    best = Math.min(best, distance(text, found, span));
  }
  return best;
}

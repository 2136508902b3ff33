import { ORDINARY, PEAK } from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue } from '../text/cues.ts';
import { distance, type Passage } from './passage.ts';
import { wordFactors } from './word-factors.ts';

/** Whether a load is that of the worst moment or of every day. */
export type LoadLabel = 'peak' | 'ordinary';

const peak = cue(PEAK);
const ordinary = cue(ORDINARY);
const FAR = 44;

/** What a sentence says of each of its loads. A sign speaks of the load nearest to it; what stands beside a peak is ordinary. */
export function labelsOf(passage: Passage): ReadonlyMap<Quantity, LoadLabel> {
  const loads = passage.quantities.filter(isLoad(passage));
  const labels = new Map<Quantity, LoadLabel>();
  if (loads.length === 0) return labels;
  const sure = new Map<Quantity, number>();
  for (const [label, expression] of [
    ['peak', peak],
    ['ordinary', ordinary],
  ] as const) {
    for (const sign of passage.find(expression)) {
      const nearest = nearestOf(passage, sign, loads);
      if (!nearest) continue;
      const far = distance(passage.text, sign, nearest);
      // "ten times the usual traffic" says nothing of the load beside it.
      if (far > FAR || far >= (sure.get(nearest) ?? Number.POSITIVE_INFINITY)) continue;
      if (
        passage.quantities.some((q) => q.noun === 'times' && distance(passage.text, sign, q) < far)
      )
        continue;
      labels.set(nearest, label);
      sure.set(nearest, far);
    }
  }
  return completed(passage, loads, labels);
}

function isLoad({ quantities }: Passage): (q: Quantity) => boolean {
  const told = quantities.some((o) => o.kind === 'count' && o.rateMs !== undefined);
  return (q) =>
    q.kind === 'count' &&
    (q.noun === undefined || q.noun === 'request' || q.noun === 'order') &&
    (q.rateMs !== undefined || told);
}

function nearestOf(
  { text }: Passage,
  sign: { readonly start: number; readonly end: number },
  loads: readonly Quantity[],
): Quantity | undefined {
  // "Peak: 1.2k rps / normal: 80 rps": a label speaks of what stands behind its colon.
  const isLabel = /^\s?[:=]/.test(text.slice(sign.end, sign.end + 2));
  return loads
    .filter((q) => !isLabel || q.start >= sign.end)
    .filter((q) => !(sign.start < q.end && q.start < sign.end))
    .reduce<Quantity | undefined>(
      (best, q) =>
        best === undefined || distance(text, sign, q) < distance(text, sign, best) ? q : best,
      undefined,
    );
}

// "120 a second, up to 500 on opening day": of two loads the one without a sign is the other kind, if its size allows.
function completed(
  passage: Passage,
  loads: readonly Quantity[],
  labels: Map<Quantity, LoadLabel>,
): ReadonlyMap<Quantity, LoadLabel> {
  const of = (label: LoadLabel) => loads.filter((q) => labels.get(q) === label);
  const perSecond = (q: Quantity) => q.value / (q.rateMs ?? 1_000);
  const top = Math.max(0, ...of('peak').map(perSecond));
  const grows =
    passage.quantities.some((q) => q.noun === 'times' && q.value > 1) ||
    wordFactors(passage).length > 0;
  for (const load of loads) {
    if (labels.has(load)) continue;
    if (perSecond(load) < top || (top === 0 && grows && of('ordinary').length === 0))
      labels.set(load, 'ordinary');
  }
  return labels;
}

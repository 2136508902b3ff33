import { ASSUMED_TENANTS, BODIES, TENANCY } from '../../knowledge/lexicons/tenancy.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import { distance, type Passage } from '../slots/passage.ts';
import { cue, findAll, has } from '../text/cues.ts';

const tenancy = cue(TENANCY);
const bodies = cue(BODIES);
const NEAR = 150;
const COUNTED_BODY =
  /^\s?(?:社(?!員|内)|校(?!舎)|院(?!内)|館|園|団体|法人|곳|개 ?(?:사|교|소)|個(?!人|月|小時|工作)|家|間|所)/;

/** Tenants that are meant though no word names them so: "sold to many practices, each strictly separated". */
export function tenancyFacts(
  passage: Passage,
  around: readonly Passage[] = [],
): readonly Candidate[] {
  const { text, sentence } = passage;
  const sign = findAll(tenancy, text).find((span) => !muted(passage.mutes, span));
  if (!sign) return [];
  const here = countsOf(passage).find((q) => distance(text, sign, q) < NEAR);
  // "We serve 40 gyms. Their data must be kept apart.": the number may stand in a sentence nearby.
  const other = here
    ? undefined
    : around.find((one) => one !== passage && countsOf(one).length > 0);
  const counted = here ?? (other ? countsOf(other)[0] : undefined);
  const from = here || !other ? sentence.start : other.sentence.start;
  const at = counted ?? sign;
  return [
    {
      name: 'tenants',
      value: counted?.value ?? ASSUMED_TENANTS.value,
      start: from + at.start,
      end: from + at.end,
      force: counted ? 'should' : 'could',
      weight: counted ? 1 : 0,
      ...(counted ? {} : { assumed: ASSUMED_TENANTS.because }),
    },
  ];
}

// Counts of bodies: the word for them stands behind the number, or in front of it (지점 30곳).
function countsOf({ text, quantities }: Passage): readonly Quantity[] {
  return quantities.filter((q) => {
    if (q.kind !== 'count' || q.rateMs !== undefined || q.value <= 1) return false;
    if (q.noun !== undefined && q.noun !== 'place' && q.noun !== 'tenant') return false;
    const behind = text.slice(q.end, q.end + 24).split(/[,.;、。]/)[0] ?? '';
    const before = text.slice(Math.max(0, q.start - 8), q.start);
    return (
      has(bodies, behind) ||
      COUNTED_BODY.test(behind) ||
      (/[가-힣]/.test(before) && has(bodies, before))
    );
  });
}

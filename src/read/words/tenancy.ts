import { ASSUMED_TENANTS, BODIES, TENANCY } from '../../knowledge/lexicons/tenancy.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import { distance, type Passage } from '../slots/passage.ts';
import { cue, findAll, has } from '../text/cues.ts';

const tenancy = cue(TENANCY);
const bodies = cue(BODIES);
const NEAR = 60;

/** Tenants that are meant though no word names them so: "sold to many practices, each strictly separated". */
export function tenancyFacts(passage: Passage): readonly Candidate[] {
  const { text, sentence } = passage;
  const sign = findAll(tenancy, text).find((span) => !muted(passage.mutes, span));
  if (!sign) return [];
  const counted = passage.quantities.find(
    (q) =>
      q.kind === 'count' &&
      q.rateMs === undefined &&
      q.value > 1 &&
      (q.noun === undefined || q.noun === 'place' || q.noun === 'tenant') &&
      has(bodies, text.slice(q.end, q.end + 24).split(/[,.;、。]/)[0] ?? '') &&
      distance(text, sign, q) < NEAR,
  );
  const at = counted ?? sign;
  return [
    {
      name: 'tenants',
      value: counted?.value ?? ASSUMED_TENANTS.value,
      start: sentence.start + at.start,
      end: sentence.start + at.end,
      force: counted ? 'should' : 'could',
      weight: counted ? 1 : 0,
      ...(counted ? {} : { assumed: ASSUMED_TENANTS.because }),
    },
  ];
}

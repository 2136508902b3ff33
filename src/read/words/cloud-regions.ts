import { CLOUD_REGIONS } from '../../knowledge/lexicons/cloud-regions.ts';
import { settledBy } from '../../knowledge/technologies/find.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';

const PROVIDERS = ['aws', 'gcp', 'azure'] as const;
type Provider = (typeof PROVIDERS)[number];
/** How far from its provider a city may stand. */
const NEAR = 16;

/** Regions that are told by the city beside a provider: "AWS Frankfurt", GCP東京. */
export function cloudRegions(passage: Passage): readonly Candidate[] {
  const { text, sentence, mutes } = passage;
  return passage.mentions.flatMap(({ id, technology, start, end }) => {
    const provider = technology ? providerOf(id) : undefined;
    if (!provider) return [];
    return CLOUD_REGIONS.flatMap((region): readonly Candidate[] => {
      const code = region[provider];
      const match = region.place.exec(text.slice(end, end + NEAR + 10));
      if (code === undefined || !match || match.index > NEAR) return [];
      if (/[.;。]/.test(text.slice(end, end + match.index))) return [];
      const span = { start: end + match.index, end: end + match.index + match[0].length };
      if (muted(mutes, span)) return [];
      return [
        {
          name: 'regions',
          value: [code],
          start: sentence.start + start,
          end: sentence.start + span.end,
          force: 'should',
          weight: 1,
        },
      ];
    });
  });
}

function providerOf(id: string): Provider | undefined {
  const settled = settledBy(id);
  return PROVIDERS.find((one) => one === id || settled.includes(one));
}

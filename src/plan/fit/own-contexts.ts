import type { Concept } from '../../blueprint/requirements/requirements.ts';
import { stem } from '../../knowledge/lexicons/glossary/english-stem.ts';
import { EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { ClaimedSpans } from './claimed-spans.ts';

/** Heads that are a side of some other thing: they become fields or entities, not contexts. */
const PARTS_OF_OTHERS =
  /(?:^| )(?:number|code|date|type|kind|size|colour|name|address|phone|reason|amount|total|count|status|state|rule|detail|field|note|remark|day|week|month|year|price|cost|role|right|version|item|line|page|list|part|view|map|text|picture|photo|image|video|thing|place|time|law|signal|step|question|answer|minute|hour|customer|worker|somebody|mail|email|phone|letter|screen|button|data|file|folder|word|birthday|birth|surname|age|gender|nationality|password|signature|weight|height|width|depth|speed|temperature|language|currency|percentage|rank|level|owner|author|origin|target|shape|taste|mood|habit|money|euro|fee|euros|way|get|half|rest)$/;

// What the first words of a brief name is what it is about.
function opens({ mentions }: Concept): boolean {
  return (mentions[0]?.[0] ?? 0) < 60;
}

/** Things of a field that the library does not know, which the brief speaks of often enough to be parts of the system. */
export function ownConcepts(
  concepts: readonly Concept[],
  explained: ReadonlySet<Concept>,
  claimed: ClaimedSpans,
  thin: boolean,
  room: number,
  chosen: readonly string[],
): readonly Concept[] {
  const known = new Set(chosen.flatMap((id) => id.split('-')).map(stem));
  const foreign = (concept: Concept): boolean =>
    concept.term !== '' && !/^[\x20-\x7e]+$/.test(concept.term);
  const least = (concept: Concept): number =>
    thin ? (foreign(concept) ? 0.6 : 0.9) : foreign(concept) ? 1.7 : 2.2;
  return concepts
    .filter((concept) => concept.kind === 'thing' && !explained.has(concept))
    .filter((concept) => concept.weight >= least(concept) && claimed.share(concept) < 0.5)
    .filter(
      (concept) => concept.mentions.length >= 2 || (thin && (foreign(concept) || opens(concept))),
    )
    .filter(
      ({ name, term }) =>
        !EMPTY_NOUNS.has(name.split(' ').at(-1) ?? name) && !/[A-Z]{2}/.test(term),
    )
    .filter(({ name }) => !PARTS_OF_OTHERS.test(name) && (thin || /^[a-z]/.test(name)))
    .filter(({ name }) => !known.has(stem(name.split(' ').at(-1) ?? name)))
    .slice(0, Math.max(0, room));
}

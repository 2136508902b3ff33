import { ACTORS, EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { worthOf } from '../../knowledge/lexicons/worth/worth.ts';
import { shortness } from './brief-size.ts';
import type { NamedCandidate, Relevance } from './naming.ts';
import { isAspect, isAttribute } from './noun-classes.ts';
import { commonName } from './places-of-name.ts';

/** What the brief as a whole is like, to judge one candidate against. */
export interface Scene {
  readonly brief: string;
  readonly lexicon: LibraryLexicon;
  /** Weight of the weightiest candidate. */
  readonly most: number;
  readonly thin: boolean;
  /** Whether the brief lists its parts itself. */
  readonly lists: boolean;
  /** Weight of the candidates that mean contexts of an industry. */
  readonly industries: ReadonlyMap<string, number>;
  /** How much the brief resembles the likest kind of system, 0 to 1. */
  readonly likeness: number;
  readonly relevance: Relevance;
}

/** Signs that a candidate is a part of its own. */
export function signsOf(one: NamedCandidate, scene: Scene): Readonly<Record<string, number>> {
  const words = one.name.split(' ');
  const head = words.at(-1) ?? '';
  const knowledge = scene.lexicon.contexts.get(one.knowledge ?? '');
  const kinds = new Set(one.concepts.map(({ kind }) => kind));
  const foreign = !/^[\x20-\x7e]+$/.test(one.term);
  const share =
    (scene.industries.get(knowledge?.industry ?? '') ?? 0) / Math.max(1, totalOf(scene));
  const first = (one.mentions[0]?.[0] ?? 0) / Math.max(1, scene.brief.length);
  return {
    bias: 1,
    listed: flag(one.listed),
    mentions: Math.log(Math.max(1, one.mentions.length)),
    weight: Math.log(0.1 + Math.min(6, one.weight)),
    share: Math.min(1, one.weight / scene.most),
    actor: flag(kinds.has('actor') || ACTORS.has(head)),
    activity: flag(!kinds.has('thing') && kinds.has('activity') && !one.told),
    told: flag(one.told),
    name: flag(one.means === 'name' && !one.told),
    plain: flag(one.means === 'plain' && !one.told),
    hint: flag(one.means === 'hint'),
    several: flag(words.length > 1),
    attribute: flag(isAttribute(one.name)),
    empty: flag(EMPTY_NOUNS.has(head)),
    aspect: flag(isAspect(one.knowledge ?? '') && one.means !== 'hint'),
    doing: flag(/(?:tion|ment|ing|ance|al|ery|sion)$/.test(head)),
    foreign: flag(foreign),
    foreignHint: flag(foreign && one.means === 'hint'),
    late: first,
    industry: one.means === 'nothing' ? 0 : share,
    opens: flag(opensLine(one, scene.brief)),
    thin: flag(scene.thin),
    lists: flag(scene.lists && !one.listed),
    ...worthSigns(one.name),
    ...shortSigns(one, scene.brief),
    sentences: Math.log(1 + sentencesOf(one, scene.brief)),
    ...partSigns(one, scene),
    ...nameSigns(one, scene),
    central:
      Math.log(1 + callersOf(one.knowledge ?? '', scene.lexicon)) * flag(one.means !== 'hint'),
  };
}

// What the name that it would get tells: whether the brief sounds like it, and whether people call parts so at all.
function nameSigns(
  { called, calledLogit, part }: NamedCandidate,
  { relevance, brief }: Scene,
): Readonly<Record<string, number>> {
  const key = keyOf(called);
  const common = commonName(key);
  const heard = Math.max(
    relevance.get(key) ?? 0,
    part ? (relevance.get(keyOf(part.name)) ?? 0) : 0,
  );
  const sounds = Math.log(0.02 + heard);
  return {
    heard,
    sounds,
    shortSounds: shortness(brief) * sounds,
    naming: calledLogit,
    asPart: Math.log(1 + common.parts),
    asOther: Math.log(1 + common.others),
    calledWorth: worthOf(called) ?? 1.3,
  };
}

// In a short brief every noun weighs more: nobody mentions a thing in passing.
function shortSigns(one: NamedCandidate, brief: string): Readonly<Record<string, number>> {
  const short = shortness(brief);
  return {
    short,
    shortWorth: short * (worthOf(one.name) ?? 1.3),
    shortTold: short * flag(one.told),
    shortWeight: short * Math.log(0.1 + Math.min(6, one.weight)),
  };
}

// How often a noun of that name is a part anywhere.
function worthSigns(name: string): Readonly<Record<string, number>> {
  const worth = worthOf(name);
  return {
    worth: worth ?? 1.3,
    worthless: flag(worth === 0),
    precious: flag(worth === 4),
    unjudged: flag(worth === undefined),
  };
}

// Whether systems of this kind usually have it, and how much the brief says of it; a weak likeness says little.
function partSigns(
  { part }: NamedCandidate,
  { likeness }: Scene,
): Readonly<Record<string, number>> {
  const belief = (part?.share ?? 0) * likeness;
  return {
    usual: belief,
    usualName: belief * flag(part?.byName === true),
    usualNamed: belief * Math.log(1 + (part?.named ?? 0)),
    usualHint: belief * Math.log(1 + (part?.hint ?? 0)),
    onlyHint: flag(part !== undefined && part.told + part.named === 0),
    usualTold: belief * Math.log(1 + (part?.told ?? 0)),
    faintName: (1 - belief) * flag(part?.byName === true),
    faintNamed: (1 - belief) * Math.log(1 + (part?.named ?? 0)),
    faintTold: (1 - belief) * Math.log(1 + (part?.told ?? 0)),
    unusual: flag(belief < 0.1) * likeness,
  };
}

const flag = (yes: boolean): number => (yes ? 1 : 0);

const totals = new WeakMap<ReadonlyMap<string, number>, number>();
function totalOf({ industries }: Scene): number {
  const known = totals.get(industries) ?? [...industries.values()].reduce((a, b) => a + b, 0);
  totals.set(industries, known);
  return known;
}

const callers = new WeakMap<LibraryLexicon, ReadonlyMap<string, number>>();
/** How many contexts of the library work with a context. */
function callersOf(id: string, lexicon: LibraryLexicon): number {
  const known = callers.get(lexicon) ?? countCallers(lexicon);
  callers.set(lexicon, known);
  return known.get(id) ?? 0;
}

function countCallers(lexicon: LibraryLexicon): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { neighbours } of lexicon.contexts.values()) {
    for (const { context } of neighbours) counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  return counts;
}

/** How many sentences speak of it. */
function sentencesOf({ mentions }: NamedCandidate, brief: string): number {
  return new Set(mentions.map(([start]) => brief.slice(0, start).split(/[.!?。!?\n;]+/).length))
    .size;
}

// An item of a list, a line or a sentence that starts with the word speaks of it.
function opensLine({ mentions }: NamedCandidate, brief: string): boolean {
  return mentions.some(([start]) =>
    /(?:^|[\n.!?。!?;:])\s*(?:[-*•]|\d+[.)]|[一二三四五六七八九十]、)?\s*(?:the|our|each|every|a|an|all)?\s*$/iu.test(
      brief.slice(Math.max(0, start - 16), start),
    ),
  );
}

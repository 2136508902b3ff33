import type { Concept } from '../../blueprint/requirements/requirements.ts';
import { ACTIVITY_OF_VERB } from '../../knowledge/lexicons/glossary/activities.ts';
import { stem } from '../../knowledge/lexicons/glossary/english-stem.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { isListed } from '../../knowledge/lexicons/glossary/listed-weight.ts';
import { PLAIN_WORDS } from '../../knowledge/lexicons/glossary/plain-words.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import type { UsualPart } from './usual-parts.ts';

/** A thing or activity of the brief that may become a context, with every concept that means it. */
export interface Candidate {
  /** English, singular, as the brief calls it most. */
  readonly name: string;
  readonly term: string;
  /** What all forms of the name share. */
  readonly key: string;
  readonly concepts: readonly Concept[];
  readonly mentions: readonly (readonly [start: number, end: number])[];
  readonly weight: number;
  readonly listed: boolean;
  /** The library context that the name means, if it means one. */
  readonly knowledge?: string;
  /** How the name means it: by its name, by what people usually call it, or by a mere hint. */
  readonly means: 'name' | 'plain' | 'hint' | 'nothing';
  /** Whether the brief names it at all, or only tells of it in other words. */
  readonly told: boolean;
  /** The usual part of such systems that it is, if it is one. */
  readonly part?: UsualPart;
}

/** Concepts that mean the same thing, as one candidate each. */
export function candidatesOf(
  concepts: readonly Concept[],
  lexicon: LibraryLexicon,
): readonly Candidate[] {
  const groups = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const key = keyOf(concept.name);
    const group = groups.get(key);
    if (group) group.push(concept);
    else groups.set(key, [concept]);
  }
  return foldCompounds([...groups.values()].map((group) => candidateOf(group, lexicon)));
}

// "bell" and "tower" are no things of their own where the brief only ever says "bell tower".
function foldCompounds(candidates: readonly Candidate[]): readonly Candidate[] {
  const compounds = candidates.filter(
    ({ name, mentions }) => name.includes(' ') && mentions.length >= 2,
  );
  return candidates.filter(
    (one) =>
      one.listed ||
      one.name.includes(' ') ||
      !compounds.some(
        (whole) =>
          whole.key.split(' ').includes(one.key) &&
          one.mentions.every(([start, end]) =>
            whole.mentions.some(([from, to]) => from <= start && end <= to),
          ),
      ),
  );
}

function candidateOf(group: readonly Concept[], lexicon: LibraryLexicon): Candidate {
  const nouns = group.filter(({ kind }) => kind !== 'activity');
  const ranked = [...(nouns.length > 0 ? nouns : group)].sort((a, b) => b.weight - a.weight);
  const best = ranked.find(({ weight }) => isListed(weight)) ?? ranked[0];
  const name = nounOf(best?.name ?? '', lexicon);
  const mentions = new Map(group.flatMap((one) => one.mentions.map((span) => [span[0], span])));
  const { knowledge, means } = meaningOf(name, group, lexicon);
  return {
    name,
    term: best?.term ?? name,
    key: keyOf(name),
    concepts: group,
    mentions: [...mentions.values()].sort((a, b) => a[0] - b[0]),
    weight: group.reduce((sum, { weight }) => sum + (isListed(weight) ? weight - 98 : weight), 0),
    listed: group.some(({ weight }) => isListed(weight)),
    ...(knowledge ? { knowledge } : {}),
    means,
    told: group.every((concept) => isTold(concept)),
  };
}

// "selling" is a sale, unless the library has a word for it.
function nounOf(name: string, lexicon: LibraryLexicon): string {
  if (!name.endsWith('ing') || name.includes(' ')) return name;
  const known = lexicon.sensesOf(name).some(({ strength }) => strength === 'name');
  return known || PLAIN_WORDS[name] ? name : (ACTIVITY_OF_VERB.get(stem(name)) ?? name);
}

// The name of such a concept is the library's; the brief uses other words.
function isTold({ name, term, kind }: Concept): boolean {
  if (kind !== 'activity' || !/^[\x20-\x7e]+$/.test(term)) return false;
  const said = new Set(
    term
      .toLowerCase()
      .split(/[^a-z]+/)
      .map(keyOf),
  );
  return !name.split(' ').every((word) => said.has(keyOf(word)));
}

const plainly = new WeakMap<LibraryLexicon, ReadonlyMap<string, string>>();

/** The context that people usually call by a name. */
function plainlyNamed(name: string, lexicon: LibraryLexicon): string | undefined {
  const known =
    plainly.get(lexicon) ??
    new Map([...lexicon.contexts.keys()].reverse().map((id) => [lexicon.plainName(id), id]));
  plainly.set(lexicon, known);
  return known.get(name);
}

function meaningOf(
  name: string,
  group: readonly Concept[],
  lexicon: LibraryLexicon,
): Pick<Candidate, 'knowledge' | 'means'> {
  const senses = lexicon.sensesOf(name);
  const plain = PLAIN_WORDS[name];
  const named = senses.find(({ strength }) => strength === 'name')?.context;
  const exact = group
    .flatMap(({ contexts }) => contexts)
    .find((context) => lexicon.plainName(context) === name);
  const known = named ?? exact ?? plainlyNamed(name, lexicon);
  if (known) return { knowledge: known, means: exact || plain ? 'plain' : 'name' };
  if (plain && lexicon.contexts.has(plain)) return { knowledge: plain, means: 'plain' };
  const hint = group.flatMap(({ contexts }) => contexts)[0];
  return hint ? { knowledge: hint, means: 'hint' } : { means: 'nothing' };
}

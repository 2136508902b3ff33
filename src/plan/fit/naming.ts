import { ACTORS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { worthOf } from '../../knowledge/lexicons/worth/worth.ts';
import type { Candidate } from './candidates.ts';
import { namingLogit } from './naming-weights.ts';
import { commonName } from './places-of-name.ts';

/** A candidate with the name that its context would get. */
export interface NamedCandidate extends Candidate {
  readonly called: string;
  /** All that it might be called. */
  readonly names: readonly string[];
  /** Log-odds that people expect this name rather than another. */
  readonly calledLogit: number;
}

/** By key of a name: how much the brief sounds like a part of that name. */
export type Relevance = ReadonlyMap<string, number>;

/** Parts that everybody calls the same, whatever word of them a brief uses. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['identity-access', 'notification', 'audit']);
const CERTAIN = 1;

/** Gives a candidate the name that most people would: the user's own noun, or the usual one of such parts. */
export function nameCandidate(
  candidate: Candidate,
  lexicon: LibraryLexicon,
  relevance: Relevance,
): NamedCandidate {
  const { knowledge = '', means, listed } = candidate;
  const names = namesOf(candidate, lexicon);
  const sure = listed
    ? candidate.name
    : WELL_KNOWN.has(knowledge) && means !== 'hint'
      ? lexicon.plainName(knowledge)
      : undefined;
  if (sure !== undefined) return { ...candidate, names, called: sure, calledLogit: CERTAIN };
  let called = candidate.name;
  let calledLogit = NAMELESS;
  for (const name of names) {
    const logit = namingLogit(signsOfName(name, candidate, lexicon, relevance));
    if (logit > calledLogit) [called, calledLogit] = [name, logit];
  }
  return { ...candidate, names, called, calledLogit };
}

const NAMELESS = -6;

/** All names that a context might be given. */
export function namesOf(candidate: Candidate, lexicon: LibraryLexicon): readonly string[] {
  const { name, part, concepts, knowledge, means } = candidate;
  const known = knowledge && means !== 'hint' ? [lexicon.plainName(knowledge)] : [];
  const own = part ? concepts.map((concept) => concept.name) : [];
  return [...new Set([name, ...own, ...(part?.names ?? []), ...known])].filter((one) =>
    /^[a-z][a-z -]*$/.test(one),
  );
}

/** Signs that a name is the one to choose. */
export function signsOfName(
  name: string,
  { name: first, part, concepts, knowledge, told }: Candidate,
  lexicon: LibraryLexicon,
  relevance: Relevance,
): Readonly<Record<string, number>> {
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  const key = keyOf(name);
  const said = concepts.filter((concept) => keyOf(concept.name) === key);
  const mentions = said.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const common = commonName(key);
  return {
    bias: 1,
    own: flag(name === first && !told),
    said: Math.log(1 + mentions),
    saidUnusual: Math.log(1 + mentions) * (part?.share ?? 0),
    first: flag(part !== undefined && name === part.name),
    usual: flag(part !== undefined && name === part.name) * (part?.share ?? 0),
    other:
      flag(part !== undefined && name !== part.name && part.keys.has(key)) * (part?.share ?? 0),
    library: flag(knowledge !== undefined && lexicon.plainName(knowledge) === name),
    words: name.split(' ').length - 1,
    worth: worthOf(name) ?? 1.3,
    unjudged: flag(worthOf(name) === undefined),
    parts: Math.log(1 + common.parts),
    others: Math.log(1 + common.others),
    sounds: Math.log(0.05 + (relevance.get(key) ?? 0)),
    actor: flag(ACTORS.has(name.split(' ').at(-1) ?? '')),
  };
}

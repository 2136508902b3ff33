import { ACTORS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { worthOf } from '../../knowledge/lexicons/worth/worth.ts';
import type { Candidate } from './candidates.ts';
import { commonNames } from './common-names.ts';
import { namingLogit } from './naming-weights.ts';

/** The name that most people would give a context: the user's own noun, or the usual one of such parts. */
export function nameOf(candidate: Candidate, lexicon: LibraryLexicon): string {
  if (candidate.listed) return candidate.name;
  let best = candidate.name;
  let most = Number.NEGATIVE_INFINITY;
  for (const name of namesOf(candidate, lexicon)) {
    const logit = namingLogit(signsOfName(name, candidate, lexicon));
    if (logit > most) [best, most] = [name, logit];
  }
  return best;
}

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
): Readonly<Record<string, number>> {
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  const key = keyOf(name);
  const said = concepts.filter((concept) => keyOf(concept.name) === key);
  const mentions = said.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const common = commonNames();
  const [parts = 0, others = 0] = Object.hasOwn(common, key) ? (common[key] ?? []) : [];
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
    parts: Math.log(1 + parts),
    others: Math.log(1 + others),
    actor: flag(ACTORS.has(name.split(' ').at(-1) ?? '')),
  };
}

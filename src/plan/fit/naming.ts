import { ACTORS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { worthOf } from '../../knowledge/lexicons/worth/worth.ts';
import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';
import type { Candidate } from './candidates.ts';
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
  const common = commonNames().get(key);
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
    parts: Math.log(1 + (common?.parts ?? 0)),
    others: Math.log(1 + (common?.others ?? 0)),
    actor: flag(ACTORS.has(name.split(' ').at(-1) ?? '')),
  };
}

interface Common {
  parts: number;
  others: number;
}

let common: ReadonlyMap<string, Common> | undefined;

/** How many kinds of system call a part so, first of all or among other names. */
function commonNames(): ReadonlyMap<string, Common> {
  if (common) return common;
  const counts = new Map<string, Common>();
  const at = (name: string): Common => {
    const key = keyOf(name);
    const found = counts.get(key) ?? { parts: 0, others: 0 };
    counts.set(key, found);
    return found;
  };
  for (const { parts } of REFERENCE_MODELS) {
    for (const [name, { also }] of Object.entries(parts)) {
      at(name.replaceAll('-', ' ')).parts++;
      for (const other of also.split(',')) at(other.trim()).others++;
    }
  }
  common = counts;
  return counts;
}

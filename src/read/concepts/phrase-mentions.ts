import { ACTORS, EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { ROLE_WEIGHT } from './concept-weights.ts';
import type { Mention } from './mention.ts';
import type { NounPhrase, PhrasePart } from './noun-phrases.ts';
import { rankedSenses } from './term-matches.ts';

/** How much of a compound's weight its head and the words before the head have of their own. */
const HEAD = 0.7;
const MODIFIER = 0.5;

/** A noun phrase as a whole, and the nouns it is made of: "firing queue" speaks of firing too. */
export function phraseMentions(
  phrase: NounPhrase,
  lexicon: LibraryLexicon,
  factor: number,
): readonly Mention[] {
  const weight = ROLE_WEIGHT[phrase.role] * (phrase.kept ? 1.8 : 1) * factor;
  const whole = mention(phrase, phrase.name, contextsOf(phrase.name, lexicon), weight);
  if (phrase.parts.length < 2) return [whole];
  const nouns = phrase.parts.filter(({ tag, name }) => tag === 'N' && isTelling(name));
  return [
    whole,
    ...nouns.map((part) =>
      mention(
        part,
        part.name,
        contextsOf(part.name, lexicon),
        weight * (part.end === phrase.end ? HEAD : MODIFIER),
      ),
    ),
  ];
}

function isTelling(name: string): boolean {
  return name.length > 2 && !EMPTY_NOUNS.has(name);
}

function mention(
  { start, end }: Pick<PhrasePart, 'start' | 'end'>,
  name: string,
  contexts: readonly string[],
  weight: number,
): Mention {
  const head = name.slice(name.lastIndexOf(' ') + 1);
  return { start, end, name, kind: ACTORS.has(head) ? 'actor' : 'thing', contexts, weight };
}

/** Contexts that a name points to, or else its head. */
function contextsOf(name: string, lexicon: LibraryLexicon): readonly string[] {
  const whole = rankedSenses(lexicon.sensesOf(name));
  if (whole.length > 0 || !name.includes(' ')) return whole;
  return rankedSenses(lexicon.sensesOf(name.slice(name.lastIndexOf(' ') + 1)));
}

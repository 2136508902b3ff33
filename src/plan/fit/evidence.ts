import type { Concept } from '../../blueprint/requirements/requirements.ts';
import type {
  LibraryLexicon,
  Strength,
} from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { isListed } from '../../knowledge/lexicons/glossary/listed-weight.ts';

/** How much one concept speaks for one library context. */
export interface Evidence {
  readonly context: string;
  readonly concept: Concept;
  readonly strength: Strength;
  readonly weight: number;
}

const WORTH: Readonly<Record<Strength, number>> = { name: 1, idiom: 0.9, cue: 0.3 };

/** Everything in the concepts that speaks for contexts of the library. */
export function gatherEvidence(
  concepts: readonly Concept[],
  lexicon: LibraryLexicon,
): readonly Evidence[] {
  return concepts.flatMap((concept) => {
    const strengths = strengthsOf(concept, lexicon);
    return concept.contexts.flatMap((context): readonly Evidence[] => {
      const strength = strengths.get(context);
      if (!strength) return [];
      const rivals = [...strengths.values()].filter((other) => other === strength).length;
      const weight = (WORTH[strength] * mass(concept)) / Math.sqrt(rivals);
      return [{ context, concept, strength, weight }];
    });
  });
}

function strengthsOf(concept: Concept, lexicon: LibraryLexicon): ReadonlyMap<string, Strength> {
  const strengths = new Map<string, Strength>();
  for (const { context, strength } of [
    ...lexicon.sensesOf(concept.name),
    ...lexicon.sensesOf(concept.term),
  ]) {
    if (strengths.get(context) !== 'name') strengths.set(context, strength);
  }
  for (const context of concept.contexts) {
    const known = strengths.get(context);
    const means = lexicon.plainName(context) === concept.name;
    if (known === 'name') continue;
    if (isListed(concept.weight)) strengths.set(context, 'name');
    else if (means) strengths.set(context, 'idiom');
    else if (!known) strengths.set(context, 'cue');
  }
  return strengths;
}

// Repeating a word says less each time; people who only act say little about what is kept.
function mass(concept: Concept): number {
  const weight = isListed(concept.weight) ? 3 : Math.min(concept.weight, 6);
  return weight ** 0.6 * (concept.kind === 'actor' ? 0.5 : 1);
}

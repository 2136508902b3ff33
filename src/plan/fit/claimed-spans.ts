import type { Concept } from '../../blueprint/requirements/requirements.ts';

type Span = readonly [start: number, end: number];

/** A longer stretch is a turn of phrase, which may well speak of other things too. */
const WIDE = 16;

/** Stretches of the brief that a chosen context explains. */
export class ClaimedSpans {
  readonly #things: Span[] = [];
  readonly #activities: Span[] = [];

  add(concept: Concept): void {
    for (const span of concept.mentions) {
      const wide = span[1] - span[0] > WIDE;
      (wide || concept.kind === 'activity' ? this.#activities : this.#things).push(span);
    }
  }

  /** How much of what a concept rests on is explained already, from 0 to 1. */
  share(concept: Concept): number {
    const covered = (claims: readonly Span[]): number =>
      concept.mentions.filter((span) => claims.some((claimed) => overlaps(span, claimed))).length;
    // "we deliver parcels" speaks of deliveries without taking the parcels away.
    const soft = concept.kind === 'activity' ? 1 : 0.4;
    const sum = Math.max(covered(this.#things), soft * covered(this.#activities));
    return sum / Math.max(1, concept.mentions.length);
  }
}

// A word inside a longer turn of phrase is explained by it; a long turn that touches a claimed word is not.
function overlaps([start, end]: Span, [from, to]: Span): boolean {
  const common = Math.min(end, to) - Math.max(start, from);
  return common * 2 >= Math.max(1, end - start);
}

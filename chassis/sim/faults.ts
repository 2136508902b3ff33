import type { Chance } from './chance.ts';

/** How often things go wrong in one run. Each seed draws its own rates, so that some runs see one fault often and others all of them. */
export interface Faults {
  /** The statement never reaches the database. */
  readonly lostRequest: number;
  /** The statement is carried out, and its answer is lost. */
  readonly lostAnswer: number;
  readonly slowStatement: number;
  readonly duplicate: number;
  readonly lostPublish: number;
  readonly lostAcknowledgement: number;
  /** Milliseconds between two kills on average; 0: none. */
  readonly killEveryMs: number;
  readonly skewMs: number;
  /** Messages travel over a broker of their own, or through the process. */
  readonly broker: boolean;
  readonly processes: number;
}

export function drawFaults(chance: Chance): Faults {
  const rate = (most: number): number => (chance.happens(0.5) ? chance.fraction() * most : 0);
  return {
    lostRequest: rate(0.08),
    lostAnswer: rate(0.08),
    slowStatement: rate(0.2),
    duplicate: rate(0.3),
    lostPublish: rate(0.2),
    lostAcknowledgement: rate(0.2),
    killEveryMs: chance.happens(0.5) ? 300 + chance.below(3_000) : 0,
    skewMs: chance.happens(0.3) ? chance.below(20_000) - 10_000 : 0,
    broker: chance.happens(0.6),
    processes: 1 + chance.below(2),
  };
}

/** What all runs end with: time enough without faults to come to rest. */
export function healed(faults: Faults): Faults {
  return {
    ...faults,
    lostRequest: 0,
    lostAnswer: 0,
    slowStatement: 0,
    duplicate: 0,
    lostPublish: 0,
    lostAcknowledgement: 0,
    killEveryMs: 0,
  };
}

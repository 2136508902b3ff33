/** Log-odds that each sign adds: a logistic fit over pairs of contexts of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -3.28,
  sure: 1.43,
  clause: 0.41,
  near: 0.17,
  sentence: 0.14,
  again: 0.12,
  told: 0.04,
  next: 0.26,
  modelled: 2.37,
  unmodelled: 0.03,
  neighbour: 0.86,
  kinNeighbour: 0.12,
  reference: 0.86,
  kinReference: 0.62,
  archetype: -0.17,
  industry: -0.21,
  unknown: 0.01,
  generic: 0.13,
};

/** Log-odds that two contexts with these signs are related. */
export function pairLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

/** Log-odds that each sign adds: a logistic fit over pairs of contexts of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -3.09,
  sure: 1.26,
  clause: 0.41,
  near: 0.45,
  sentence: 0.34,
  again: 0.47,
  told: -0.01,
  next: 0.26,
  modelled: 2.19,
  unmodelled: 0.22,
  neighbour: 1.06,
  kinNeighbour: 0.64,
  reference: 0.33,
  kinReference: 0.51,
  archetype: -0.09,
  industry: -0.4,
  unknown: 0.12,
  generic: -0.83,
};

/** Log-odds that two contexts with these signs are related. */
export function pairLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

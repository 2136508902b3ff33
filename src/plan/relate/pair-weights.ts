/** Log-odds that each sign adds: a logistic fit over pairs of contexts of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -2.15,
  clause: 0.97,
  near: 1.22,
  sentence: 1.08,
  again: 0.16,
  told: 0.53,
  next: 0.23,
  neighbour: 1.07,
  kinNeighbour: 0.82,
  reference: 0.84,
  kinReference: 0.89,
  archetype: 0.51,
  industry: -0.22,
  unknown: 0.71,
  generic: -0.24,
};

/** Log-odds that two contexts with these signs are related. */
export function pairLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

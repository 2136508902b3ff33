/** Log-odds that each sign adds: a logistic fit over pairs of contexts of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -3.14,
  sure: 1.46,
  clause: 0.42,
  near: 0.39,
  sentence: 0.21,
  again: 0.39,
  told: 0.14,
  next: 0.25,
  modelled: 1.98,
  unmodelled: 0.09,
  neighbour: 1.18,
  kinNeighbour: 0.69,
  reference: 0.32,
  kinReference: 0.49,
  archetype: -0.2,
  industry: -0.4,
  unknown: 0.17,
  generic: -0.75,
};

/** Log-odds that two contexts with these signs are related. */
export function pairLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

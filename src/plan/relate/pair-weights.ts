/** Log-odds that each sign adds: a logistic fit over pairs of contexts of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -2.44,
  clause: 1.22,
  near: 0.98,
  sentence: 0.93,
  told: 0.82,
  story: -0.28,
  next: 0.26,
  neighbour: 0.99,
  kinNeighbour: 0.57,
  reference: 0.83,
  kinReference: 0.97,
  archetype: 0.44,
  beside: 0.11,
  close: 0.31,
  central: 0.31,
  bothCentral: 0.08,
  company: 0.06,
  generic: -0.05,
  kin: 0.08,
  industry: -0.34,
  unknown: 0.07,
};

/** Log-odds that two contexts with these signs are related. */
export function pairLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

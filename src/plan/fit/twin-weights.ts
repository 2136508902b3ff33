/** Log-odds that each sign adds: a logistic fit over pairs of candidates of briefs with known designs, rounded. */
const TWINS: Readonly<Record<string, number>> = {
  bias: -2.64,
  together: 0.99,
  rate: 1.87,
  apart: -0.47,
  apartFirst: -0.42,
  knows: 0.74,
  shared: 0.43,
  word: 0.85,
  context: 0.28,
  overlap: 0.94,
};

/** Chance that two candidates with these signs are one part. */
export function twinChance(signs: Readonly<Record<string, number>>): number {
  const logit = Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + (TWINS[sign] ?? 0) * value,
    0,
  );
  return 1 / (1 + Math.exp(-logit));
}

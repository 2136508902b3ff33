/** Log-odds that each sign adds: a logistic fit over the names that briefs with known designs offer, rounded. */
const NAMING: Readonly<Record<string, number>> = {
  bias: -0.62,
  own: 0.24,
  said: 1.01,
  saidUnusual: -0.08,
  first: -0.3,
  usual: 2.92,
  other: 0.66,
  library: 0.45,
  words: -0.66,
  worth: 0.28,
  unjudged: -0.01,
  parts: 0.09,
  others: -0.2,
  sounds: 0.86,
  actor: -0.17,
};

/** Log-odds that a name with these signs is the one that people expect. */
export function namingLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (NAMING[sign] ?? 0) * value, 0);
}

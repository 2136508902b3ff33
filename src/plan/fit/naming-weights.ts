/** Log-odds that each sign adds: a logistic fit over the names that briefs with known designs offer, rounded. */
const NAMING: Readonly<Record<string, number>> = {
  bias: -2.55,
  own: 0.32,
  said: 1.41,
  saidUnusual: -0.0,
  first: -0.25,
  usual: 3.09,
  other: 0.77,
  library: 0.52,
  words: -0.63,
  worth: 0.28,
  unjudged: -0.1,
  parts: 0.25,
  others: 0.09,
  actor: -0.07,
};

/** Log-odds that a name with these signs is the one that people expect. */
export function namingLogit(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (NAMING[sign] ?? 0) * value, 0);
}

/** Log-odds that each sign adds: a logistic fit over the candidates of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -1.92,
  listed: 0.08,
  mentions: 0.77,
  weight: 1.01,
  share: 1.05,
  actor: -0.77,
  activity: 0.2,
  told: 0.94,
  name: 0.6,
  plain: 1.17,
  hint: 0.07,
  several: -0.98,
  attribute: -0.56,
  empty: 0.22,
  aspect: -0.84,
  doing: 0.48,
  foreign: -0.06,
  foreignHint: 0.48,
  late: 0.18,
  industry: 0.73,
  opens: 0.13,
  thin: 0.66,
  lists: 0.02,
  central: 0.3,
};

/** Log-odds that a candidate with these signs is a context. */
export function logitOf(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

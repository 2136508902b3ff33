/** Log-odds that each sign adds: a logistic fit over the candidates of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -2.58,
  listed: -0.24,
  mentions: 0.69,
  weight: 1.08,
  share: 1.13,
  actor: -0.56,
  activity: 0.44,
  told: 1.84,
  name: 1.02,
  plain: 1.48,
  hint: 0.5,
  several: -1.43,
  attribute: -0.38,
  empty: 0.32,
  aspect: -1.13,
  doing: 0.63,
  foreign: -0.35,
  foreignHint: 0.73,
  late: 0.44,
  industry: 1.04,
  opens: 0.35,
  thin: 1.28,
  lists: -0.16,
  central: 0.22
};

/** Log-odds that a candidate with these signs is a context. */
export function logitOf(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

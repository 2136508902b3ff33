/** Log-odds that each sign adds: a logistic fit over the candidates of briefs with known designs, rounded. */
const ODDS: Readonly<Record<string, number>> = {
  bias: -2.06,
  listed: 0.1,
  mentions: 1.06,
  weight: 1.11,
  share: 0.85,
  actor: -0.73,
  activity: 0.28,
  told: 1.12,
  name: 0.57,
  plain: 1.6,
  hint: 0.08,
  several: -0.8,
  attribute: -0.43,
  empty: 0.25,
  aspect: -0.8,
  doing: 0.5,
  foreign: -0.06,
  foreignHint: 0.39,
  late: 0.14,
  industry: 0.75,
  opens: 0.17,
  thin: 0.54,
  lists: 0.06,
  central: 0.24,
};

/** Log-odds that a candidate with these signs is a context. */
export function logitOf(signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + (ODDS[sign] ?? 0) * value, 0);
}

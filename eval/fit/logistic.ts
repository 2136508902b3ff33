/** Something that is so or not, with the signs that speak for or against it. */
export interface Row {
  readonly signs: Readonly<Record<string, number>>;
  readonly is: boolean;
  /** Rows of one group are never parted between fitting and measuring. */
  readonly group: string;
}

export type Weights = Readonly<Record<string, number>>;

const ROUNDS = 400;
const RATE = 0.05;
/** Pulls weights towards 0, in rows. */
const RIDGE = 1;
const FOLDS = 6;

/** Logistic regression by Adam: log-odds for each sign. The same rows give the same weights. */
export function fitLogistic(rows: readonly Row[]): Weights {
  const names = [...new Set(rows.flatMap(({ signs }) => Object.keys(signs)))];
  const weights = new Map(names.map((name) => [name, 0]));
  const mean = new Map<string, number>();
  const spread = new Map<string, number>();
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Map(
      names.map((name) => [name, name === 'bias' ? 0 : RIDGE * (weights.get(name) ?? 0)]),
    );
    for (const { signs, is } of rows) {
      const off = 1 / (1 + Math.exp(-logit(signs, weights))) - Number(is);
      for (const [name, value] of Object.entries(signs))
        slope.set(name, (slope.get(name) ?? 0) + off * value);
    }
    for (const name of names) {
      const g = slope.get(name) ?? 0;
      const m = 0.9 * (mean.get(name) ?? 0) + 0.1 * g;
      const v = 0.999 * (spread.get(name) ?? 0) + 0.001 * g * g;
      mean.set(name, m);
      spread.set(name, v);
      const step = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.999 ** round)) + 1e-8);
      weights.set(name, (weights.get(name) ?? 0) - RATE * step);
    }
  }
  return Object.fromEntries(names.map((name) => [name, rounded(weights.get(name) ?? 0)]));
}

function logit(
  signs: Readonly<Record<string, number>>,
  weights: ReadonlyMap<string, number>,
): number {
  return Object.entries(signs).reduce(
    (sum, [name, value]) => sum + (weights.get(name) ?? 0) * value,
    0,
  );
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}

/** How often a row that is so gets more log-odds than one that is not, over groups that were not fitted on. */
export function rankingOf(rows: readonly Row[]): number {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(rows.filter(({ group }) => foldOf.get(group) !== fold));
    const known = new Map(Object.entries(weights));
    return rows
      .filter(({ group }) => foldOf.get(group) === fold)
      .map(({ signs, is }) => ({ is, score: logit(signs, known) }));
  }).flat();
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const right = sorted.reduce((sum, { is }, i) => (is ? sum + i + 1 : sum), 0);
  const so = sorted.filter(({ is }) => is).length;
  return (right - (so * (so + 1)) / 2) / (so * (sorted.length - so));
}

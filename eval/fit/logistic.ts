/** Something that is so or not, with the signs that speak for or against it. */
export interface Row {
  readonly signs: Readonly<Record<string, number>>;
  readonly is: boolean;
  /** How many rows it counts for, 1 if not given. */
  readonly weight?: number;
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
  const table = rows.map(({ signs }) => Float64Array.from(names, (name) => signs[name] ?? 0));
  const ridge = names.map((name) => (name === 'bias' ? 0 : RIDGE));
  const [weights, mean, spread] = [zeros(names), zeros(names), zeros(names)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(rows, table, weights, ridge);
    for (const [i, g] of slope.entries()) {
      const m = 0.9 * at(mean, i) + 0.1 * g;
      const v = 0.999 * at(spread, i) + 0.001 * g * g;
      mean[i] = m;
      spread[i] = v;
      const step = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.999 ** round)) + 1e-8);
      weights[i] = at(weights, i) - RATE * step;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, rounded(at(weights, i))]));
}

function slopeOf(
  rows: readonly Row[],
  table: readonly Float64Array[],
  weights: Float64Array,
  ridge: readonly number[],
): Float64Array {
  const slope = weights.map((weight, i) => (ridge[i] ?? 0) * weight);
  for (const [row, { is, weight = 1 }] of rows.entries()) {
    const values = table[row] ?? slope;
    let logit = 0;
    for (let i = 0; i < values.length; i++) logit += at(values, i) * at(weights, i);
    const off = weight * (1 / (1 + Math.exp(-logit)) - Number(is));
    for (let i = 0; i < values.length; i++) slope[i] = at(slope, i) + off * at(values, i);
  }
  return slope;
}

const zeros = (names: readonly string[]): Float64Array => new Float64Array(names.length);
const at = (values: Float64Array, i: number): number => values[i] ?? 0;

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}

/** How often a row that is so gets more log-odds than one that is not, over groups that were not fitted on. */
export function rankingOf(rows: readonly Row[]): number {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(rows.filter(({ group }) => foldOf.get(group) !== fold));
    return rows
      .filter(({ group }) => foldOf.get(group) === fold)
      .map(({ signs, is }) => ({ is, score: logitOf(signs, weights) }));
  }).flat();
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const right = sorted.reduce((sum, { is }, i) => (is ? sum + i + 1 : sum), 0);
  const so = sorted.filter(({ is }) => is).length;
  return (right - (so * (so + 1)) / 2) / (so * (sorted.length - so));
}

function logitOf(signs: Row['signs'], weights: Weights): number {
  return Object.entries(signs).reduce(
    (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
    0,
  );
}

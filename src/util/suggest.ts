/** The known word nearest to a misspelt one, if it is near enough to be what was meant. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean \`x\`?`, or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = didYouMean(word, known);
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}

/** Insertions, deletions, substitutions and swaps of neighbours; gives up (returns `limit`) once it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}

/** Row `i` of the table of distances between the beginnings of `a` and `b`. */
function nextRow(
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swap));
  }
  return row;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** The first candidate that is not taken; where all are, the last one with a number. Takes it. */
export function firstFree(
  candidates: readonly string[],
  taken: Set<string>,
  separator = '-',
): string {
  const last = candidates.at(-1) ?? '';
  let free = candidates.find((candidate) => !taken.has(candidate));
  for (let n = 2; free === undefined; n += 1) {
    const numbered = `${last}${separator}${n}`;
    if (!taken.has(numbered)) free = numbered;
  }
  taken.add(free);
  return free;
}

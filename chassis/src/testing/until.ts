/** Looks again, each time after the work that is queued by then, until something holds. Fails after many looks instead of waiting for ever. */
export async function until(
  holds: () => Promise<boolean>,
  what: string,
  looks = 2_000,
): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`It never came about that ${what}.`);
}

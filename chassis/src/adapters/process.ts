/** Terminals send Ctrl-C to all processes of a group, and a parent may pass it on once more: one wish, two signals. */
const SAME_WISH_MS = 1_000;

/** Calls back when somebody wants this process to end (Ctrl-C, `kill`), and again when they cannot wait any longer. */
export function onEnd(first: () => void, again: () => void): void {
  let askedAt: number | undefined;
  const ask = (): void => {
    const now = performance.now();
    if (askedAt === undefined) {
      askedAt = now;
      first();
    } else if (now - askedAt > SAME_WISH_MS) {
      again();
    }
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
}

export function endProcess(code: number): never {
  process.exit(code);
}

/** Tells whoever started this process over a channel, if somebody did: process managers wait for `ready`. */
export function tellParent(word: 'ready'): void {
  if (process.connected) process.send?.(word);
}

export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

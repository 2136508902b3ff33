/** Lets one piece of work run at a time, in the order of asking. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Turns on something that only one can use. Waiting has a limit, as for a connection of a pool: work that waits for a
 * turn while it has one (a transaction inside a transaction) fails with a clear error and does not hang.
 */
export function turns(waitMs: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        reject(
          new Error(
            `Nobody gave the database free for ${waitMs} ms. Inside a transaction, use the \`sql\` it hands to its work.`,
          ),
        );
      }, waitMs);
      last = last.then(async () => {
        clearTimeout(timer);
        if (!late) await work().then(resolve, reject);
      });
    });
}

export interface Spot {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The text of the line. */
  readonly text: string;
}

/** Lines and columns of a text; its line starts are found once, however many places are asked for. */
export class Source {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  spot(offset: number): Spot {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    const end = this.#starts[low + 1];
    const text = this.#text.slice(start, end === undefined ? undefined : end - 1);
    return { line: low + 1, column: offset - start + 1, text };
  }
}

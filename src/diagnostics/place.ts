import { isMap, isPair, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

/**
 * Where something stands in the source: a half-open range of UTF-16 offsets, and the way to the
 * smaller places inside it. It never appears in JSON.
 */
export class Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Keys from the root of the document, for mechanical fixes. */
  readonly path: readonly (string | number)[];
  readonly #node: Node | undefined;

  constructor(
    file: string,
    start: number,
    end: number,
    path: readonly (string | number)[] = [],
    node?: Node,
  ) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.path = path;
    this.#node = node;
  }

  /** The value written under `key`, or this place itself where the key is not written. */
  of(key: string): Place {
    const pair = this.#pair(key);
    const value = pair?.value as Node | null | undefined;
    return value?.range ? this.#inside(key, value.range, value) : this.key(key);
  }

  /** The key itself, or this place where it is not written. */
  key(key: string): Place {
    const range = (this.#pair(key)?.key as Node | undefined)?.range;
    return range ? this.#inside(key, range) : this;
  }

  /** Whether the user wrote `key` here. */
  has(key: string): boolean {
    return this.#pair(key) !== undefined;
  }

  toJSON(): undefined {
    return undefined;
  }

  #inside(key: string, range: readonly [number, number, number], node?: Node): Place {
    return new Place(this.file, range[0], range[1], [...this.path, key], node);
  }

  #pair(key: string): Pair | undefined {
    if (!isMap(this.#node)) return undefined;
    return (this.#node as YAMLMap).items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
    );
  }
}

/** For models that were built in code and never stood in a file. */
export const NOWHERE = new Place('', 0, 0);

import type { JsonObject } from './json.ts';

/** Named components of one kind in one document. One is made when it is first asked for, so none is unused. */
export class ComponentLibrary {
  readonly #prefix: string;
  readonly #names = new Map<string, string>();
  readonly #made = new Map<string, JsonObject>();

  /** `prefix` is the pointer to where they will stand: `#/components/schemas/`. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /**
   * A `$ref` to the component known as `id`. The first asker's `wanted` becomes its name; where that is
   * taken by another, a number follows. The name is kept before `build` runs: a schema may contain itself.
   */
  ref(id: string, wanted: string, build: () => JsonObject): JsonObject {
    const known = this.#names.get(id);
    if (known !== undefined) return { $ref: this.#prefix + known };
    const taken = new Set(this.#names.values());
    let name = wanted;
    for (let n = 2; taken.has(name); n += 1) name = `${wanted}${n}`;
    this.#names.set(id, name);
    this.#made.set(name, build());
    return { $ref: this.#prefix + name };
  }

  /** All that were made so far, by name. */
  all(): JsonObject {
    return Object.fromEntries([...this.#made].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }
}

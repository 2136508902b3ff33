import { GAP } from '../../knowledge/lexicons/glossary/term-key.ts';

interface Found<T> {
  readonly value: T;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** A trie over sequences of keys: words of Latin scripts, characters of the others. */
export class TermTrie<T> {
  readonly #root: Node<T> = { next: new Map() };

  add(keys: readonly string[], value: T): void {
    let node = this.#root;
    for (const key of keys) {
      const next: Node<T> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    node.value ??= value;
  }

  /**
   * The longest term that starts at `from`: its value and the position after it. Keys that `skips` names may stand
   * inside a term; a gap in a term spans up to three keys.
   */
  longest(
    keys: readonly string[],
    from: number,
    skips: (at: number) => boolean,
  ): Found<T> | undefined {
    return this.#walk(this.#root, keys, from, from, skips);
  }

  #walk(
    node: Node<T>,
    keys: readonly string[],
    at: number,
    from: number,
    skips: (at: number) => boolean,
  ): Found<T> | undefined {
    let best: Found<T> | undefined =
      node.value === undefined ? undefined : { value: node.value, end: at };
    const keep = (found: Found<T> | undefined): void => {
      if (found && found.end > (best?.end ?? -1)) best = found;
    };
    const next = node.next.get(keys[at] ?? '');
    if (next && at < keys.length) keep(this.#walk(next, keys, at + 1, from, skips));
    if (at > from && at < keys.length && skips(at)) keep(this.#skip(node, keys, at, from, skips));
    const gap = node.next.get(GAP);
    for (let skipped = 0; gap && skipped <= 3 && at + skipped < keys.length; skipped++) {
      keep(this.#walk(gap, keys, at + skipped, from, skips));
    }
    return best;
  }

  // A term must not end in skipped words, so a skip counts only if something follows.
  #skip(
    node: Node<T>,
    keys: readonly string[],
    at: number,
    from: number,
    skips: (at: number) => boolean,
  ): Found<T> | undefined {
    const bare: Node<T> = { next: node.next };
    return this.#walk(bare, keys, at + 1, from, skips);
  }
}

/** An arrow of a graph, with whatever its owner wants to find again. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * One shortest cycle for each knot of a graph (each strongly connected part), as its arrows. Knots
 * come in the order in which their first arrow stands in the list.
 */
export function cyclesOf<A extends Arrow>(arrows: readonly A[]): readonly (readonly A[])[] {
  const out = new Map<string, A[]>();
  for (const arrow of arrows) {
    const known = out.get(arrow.from);
    if (known) known.push(arrow);
    else out.set(arrow.from, [arrow]);
  }
  const knotOf = knots(out);
  const told = new Set<number>();
  return arrows.flatMap((arrow): readonly (readonly A[])[] => {
    const knot = knotOf.get(arrow.from);
    if (knot === undefined || knot !== knotOf.get(arrow.to) || told.has(knot)) return [];
    told.add(knot);
    return [shortestBack(arrow, out, knotOf)];
  });
}

/** The arrow, and the shortest way from its head back to its tail. */
function shortestBack<A extends Arrow>(
  first: A,
  out: ReadonlyMap<string, readonly A[]>,
  knotOf: ReadonlyMap<string, number>,
): readonly A[] {
  if (first.from === first.to) return [first];
  const cameBy = new Map<string, A>();
  const queue = [first.to];
  for (const node of queue) {
    if (cameBy.has(first.from)) break;
    for (const arrow of out.get(node) ?? []) {
      const inside = knotOf.get(arrow.to) === knotOf.get(first.from);
      if (!inside || arrow.to === first.to || cameBy.has(arrow.to)) continue;
      cameBy.set(arrow.to, arrow);
      queue.push(arrow.to);
    }
  }
  const back: A[] = [];
  for (let arrow = cameBy.get(first.from); arrow; arrow = cameBy.get(arrow.from)) {
    back.unshift(arrow);
    if (arrow.from === first.to) break;
  }
  return [first, ...back];
}

/** The number of the strongly connected part that each node belongs to. */
function knots(out: ReadonlyMap<string, readonly Arrow[]>): ReadonlyMap<string, number> {
  const parts = partsOf(out.keys(), (node) => (out.get(node) ?? []).map(({ to }) => to));
  return new Map(parts.flatMap((part, number) => part.map((node) => [node, number] as const)));
}

/**
 * The strongly connected parts of a graph by Tarjan's algorithm, each after all parts that it leads
 * to. Source: Tarjan, Depth-First Search and Linear Graph Algorithms (SIAM J. Comput., 1972).
 */
export function partsOf(
  nodes: Iterable<string>,
  next: (node: string) => Iterable<string>,
): readonly (readonly string[])[] {
  const low = new Map<string, number>();
  const closed = new Set<string>();
  const stack: string[] = [];
  const parts: string[][] = [];
  const close = (node: string): void => {
    const part = stack.splice(stack.lastIndexOf(node));
    for (const one of part) closed.add(one);
    parts.push(part);
  };
  const visit = (node: string): number => {
    const mine = low.size;
    low.set(node, mine);
    stack.push(node);
    let lowest = mine;
    for (const to of next(node)) {
      if (!closed.has(to)) lowest = Math.min(lowest, low.get(to) ?? visit(to));
    }
    low.set(node, lowest);
    if (lowest === mine) close(node);
    return lowest;
  };
  for (const node of nodes) if (!low.has(node)) visit(node);
  return parts;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arrow, cyclesOf } from './cycles.ts';

const arrows = fc.array(
  fc.record({
    from: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    to: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  }),
  { maxLength: 14 },
);

/** Nodes reachable over one arrow or more. */
function reachable(all: readonly Arrow[], start: string): ReadonlySet<string> {
  const seen = new Set(all.filter((arrow) => arrow.from === start).map((arrow) => arrow.to));
  for (const node of seen) for (const { from, to } of all) if (from === node) seen.add(to);
  return seen;
}

test('there is a cycle for each knot, and for nothing else', () => {
  fc.assert(
    fc.property(arrows, (all) => {
      const nodes = [...new Set(all.map((arrow) => arrow.from))];
      const inCycle = nodes.filter((node) => reachable(all, node).has(node));
      const classes = new Set(
        inCycle.map((node) =>
          inCycle
            .filter((other) => reachable(all, node).has(other) && reachable(all, other).has(node))
            .toSorted()
            .join(),
        ),
      );
      expect(cyclesOf(all)).toHaveLength(classes.size);
    }),
  );
});

test('a cycle closes and passes no node twice', () => {
  fc.assert(
    fc.property(arrows, (all) => {
      for (const cycle of cyclesOf(all)) {
        expect(cycle.map((arrow) => arrow.to)).toEqual([
          ...cycle.slice(1).map((arrow) => arrow.from),
          cycle[0]?.from,
        ]);
        expect(new Set(cycle.map((arrow) => arrow.from)).size).toBe(cycle.length);
      }
    }),
  );
});

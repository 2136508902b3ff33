/** A relation between two parts of a reference model. */
export interface PartRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'sync' | 'async';
}

/** `a > b`: a asks b; `a ~> b`: b reacts to what happened in a. */
export function relationsOf(text: string): readonly PartRelation[] {
  const before = known.get(text);
  if (before) return before;
  const relations = parseRelations(text);
  known.set(text, relations);
  return relations;
}

// Asked for every pair of parts; there are no more texts than models.
const known = new Map<string, readonly PartRelation[]>();

function parseRelations(text: string): readonly PartRelation[] {
  return text.split(',').flatMap((relation) => {
    const [from, to] = relation.split(/~?>/).map((side) => side.trim());
    return from && to ? [{ from, to, kind: relation.includes('~>') ? 'async' : 'sync' }] : [];
  });
}

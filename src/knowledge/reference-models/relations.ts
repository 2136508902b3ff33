/** A relation between two parts of a reference model. */
export interface PartRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'sync' | 'async';
}

/** `a > b`: a asks b; `a ~> b`: b reacts to what happened in a. */
export function relationsOf(text: string): readonly PartRelation[] {
  return text.split(',').flatMap((relation) => {
    const [from, to] = relation.split(/~?>/).map((side) => side.trim());
    return from && to ? [{ from, to, kind: relation.includes('~>') ? 'async' : 'sync' }] : [];
  });
}

const CLAUSE_SIGNS = ',;。、()\u2014';

/** The words of a clause up to its end, of text that ends where the thing begins. */
export function clauseHead(before: string): string {
  return before.slice(Math.max(...[...CLAUSE_SIGNS].map((sign) => before.lastIndexOf(sign))) + 1);
}

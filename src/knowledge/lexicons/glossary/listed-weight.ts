/** Weight that a concept gains when the brief names it in a list of parts; no number of plain mentions reaches it. */
export const LISTED_WEIGHT = 100;

/** Whether the brief itself says that this is a part of the system. */
export function isListed(weight: number): boolean {
  return weight >= LISTED_WEIGHT;
}

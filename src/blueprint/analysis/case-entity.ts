/** How a command works on its entity. */
interface Work {
  /** States from which it is allowed. */
  readonly from: readonly string[];
  /** State in which such an entity begins. */
  readonly initial: string;
  /** State into which its compensation brings the same entity, if it has one that does. */
  readonly undoneTo?: string | undefined;
}

/**
 * Whether the entity is made for the case at hand, as a payment is for an order, and does not stand there before, as a
 * vehicle does. Taking a hold on a standing thing back makes it as free as it was; a thing of the case is done with.
 */
export function isOfTheCase({ from, initial, undoneTo }: Work): boolean {
  if (undoneTo === undefined) return from.includes(initial);
  return from.length > 0 && !from.includes(undoneTo);
}

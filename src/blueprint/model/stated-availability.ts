/** How available a part is. */
export interface StatedAvailability {
  /** Fraction of time; absent where nobody states it. */
  readonly availability?: number;
  /** Why so much is assumed; absent where the owner of the part states it. */
  readonly availabilityAssumed?: string;
}

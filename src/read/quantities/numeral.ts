/** A number as written, without what it counts. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Whether it was written with digits; words count only where a unit follows. */
  readonly digits: boolean;
}

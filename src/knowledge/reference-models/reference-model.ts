/** What a kind of system usually consists of, as published systems and textbooks of the trade show it. */
export interface ReferenceModel {
  /** Kebab-case: `customer-support`. */
  readonly id: string;
  /** What people call such a system. */
  readonly title: string;
  /** Everyday words that show a brief to be about such a system, telling ones first. */
  readonly words: string;
  /** By name: kebab-case, singular, what most architects would call the part. */
  readonly parts: Readonly<Record<string, ReferencePart>>;
  /** `a > b`: a asks b and waits; `a ~> b`: b reacts to what happened in a. Parted by commas. */
  readonly relations: string;
}

export interface ReferencePart {
  /** Other names of the part and the things it keeps, parted by commas. */
  readonly also: string;
  /**
   * How people speak of it without its name, parted by `|`: words that meet in one clause in any order, joined by `+`,
   * with alternatives parted by `/`. A single word is enough where it can hardly mean another part of such a system.
   */
  readonly told: string;
  /** The context of the library that it is, if the library has it. */
  readonly context?: string;
}

/** A brief with what a right reading and a right design of it hold. */
export interface Case {
  readonly id: string;
  readonly lang: 'en' | 'zh-TW' | 'ja' | 'ko' | 'vi' | 'mixed';
  readonly brief: string;
  /** Fact name → value; only what the brief says or clearly means. `intents` too. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Facts that would be misread: name → value, or several, of which none may appear. */
  readonly notFacts?: Readonly<Record<string, unknown>>;
  /** Each with the names that are right for it. */
  readonly contexts?: readonly (readonly string[])[];
  /** Sensible contexts that nobody must have. */
  readonly neutral?: readonly string[];
  /** Pairs of names (the first of each context), direction left open. */
  readonly relations?: readonly (readonly [string, string])[];
  /** Pairs that may be there or not; `*` stands for any context. */
  readonly optionalRelations?: readonly (readonly [string, string])[];
  /** The published system that the case was derived from, and how far it was read. */
  readonly source?: string;
  /** Kind of refusal, where no design may be made. */
  readonly refusal?: 'empty' | 'nonsense' | 'off-topic' | 'contradiction';
  readonly note?: string;
}

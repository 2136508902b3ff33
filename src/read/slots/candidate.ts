import type { FACTS, FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { FactValue, Force } from '../../blueprint/requirements/requirements.ts';
import type { Text } from '../../util/language.ts';

/** A value that some words may stand for. Offsets are those of the normalised brief. */
export interface Candidate<N extends FactName = FactName> {
  readonly name: N;
  readonly value: FactValue<N>;
  readonly start: number;
  readonly end: number;
  readonly force: Force;
  /** How sure the reading is; the surest of several wins, the later of equals. */
  readonly weight: number;
  /** Why the value is taken for granted, where the words mean it but do not say it. */
  readonly assumed?: Text;
}

export type NumberFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'number' | 'fraction' ? N : never;
}[FactName];
export type WordFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'word' ? N : never;
}[FactName];
export type WordsFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'words' ? N : never;
}[FactName];
export type FlagFact = {
  [N in FactName]: (typeof FACTS)[N]['kind'] extends 'flag' ? N : never;
}[FactName];

import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Concern } from '../../knowledge/technology.ts';
import type { Text } from '../../util/language.ts';

/** A reason that held, with the facts it rests on. */
export interface Held {
  readonly weight: number;
  readonly text: Text;
  readonly facts: readonly FactName[];
}

/** Why an option was not to be had at all. */
export interface RuledOut {
  readonly by: 'excluded' | 'impossible';
  readonly text: Text;
  readonly facts: readonly FactName[];
}

/** An option as it looks in one situation. */
export interface Weighed {
  readonly option: string;
  readonly title: Text;
  readonly complexity: number;
  /** Sum of the weights that held. */
  readonly score: number;
  /** Strongest first. */
  readonly pros: readonly Held[];
  /** Strongest first. */
  readonly cons: readonly Held[];
  readonly ruledOut?: RuledOut;
  readonly consequences?: Text;
}

/**
 * What settled a question: the user's own option (`choose`), a fact that names the option (`fact`), an
 * exclusion that removed a better-scoring one (`exclusion`), the forces (`scores`), or, between options
 * that the forces leave level, the lower complexity (`simplicity`).
 */
export type By = 'choose' | 'fact' | 'exclusion' | 'scores' | 'simplicity';

export interface Chosen {
  readonly kind: 'chosen';
  /** Id of the decision. */
  readonly id: string;
  readonly question: Text;
  readonly concern?: Concern;
  readonly chosen: string;
  readonly title: Text;
  readonly by: By;
  /** Reasons for the chosen option, strongest first; never empty. */
  readonly because: readonly Held[];
  /** What speaks against it all the same, hard limits that the user overrode included. */
  readonly objections: readonly Held[];
  /** Other options that the user named for the same question. */
  readonly also: readonly string[];
  /** Every other option → why not. */
  readonly rejected: Readonly<Record<string, Text>>;
  readonly weighed: readonly Weighed[];
  readonly consequences: Text;
}

/** No option is left, or the user's words exclude each other. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly id: string;
  readonly question: Text;
  readonly concern?: Concern;
  readonly why: Text;
  /** Facts that together leave nothing. */
  readonly facts: readonly FactName[];
  readonly rejected: Readonly<Record<string, Text>>;
  readonly weighed: readonly Weighed[];
}

export type Decided = Chosen | Conflict;

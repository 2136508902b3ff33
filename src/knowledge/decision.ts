import type { Facts, Intent } from '../blueprint/requirements/requirements.ts';
import type { Text } from '../util/language.ts';
import type { Source } from './context.ts';
import type { Concern } from './technology.ts';

/** What a decision may look at: the requirements, and the shape of the design so far. */
export interface Situation {
  readonly facts: Facts;
  readonly intents: readonly Intent[];
  readonly design: {
    readonly contexts: number;
    /** Archetypes of the planned contexts. */
    readonly archetypes: readonly string[];
    readonly syncEdges: number;
    readonly asyncEdges: number;
    readonly sagas: number;
    readonly externals: number;
    /** Kinds of sensitive data that the contexts hold. */
    readonly data: readonly string[];
  };
  /** Options chosen by the decisions that ran before this one, by decision id. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A reason for or against an option, which holds or does not in a situation. */
export interface Reason {
  readonly when: (situation: Situation) => boolean;
  /** −5 (speaks strongly against) … 5 (speaks strongly for). */
  readonly weight: number;
  /** Facts it rests on: the ADR quotes them. */
  readonly facts: readonly (keyof Facts)[];
  readonly text: Text;
}

export interface Option {
  /** Technology id where the option is a technology, else a kebab-case word. */
  readonly id: string;
  readonly title: Text;
  /** 0 = nothing to add or operate, 5 = a team of its own. The lowest wins ties. */
  readonly complexity: number;
  /** Hard limits: where one holds the option is out, and its text is the reason. */
  readonly impossible: readonly Reason[];
  readonly reasons: readonly Reason[];
  /** What choosing it brings, good and bad. */
  readonly consequences: Text;
}

export interface DecisionKnowledge {
  /** Kebab-case, also the file's name and the key of `--choose`. */
  readonly id: string;
  readonly question: Text;
  /** Whose entry in the blueprint's `technologies` the chosen option fills. */
  readonly concern?: Concern;
  /** The fact that states the user's own choice or wish, where there is one. */
  readonly fact?: keyof Facts;
  /** Whether the question arises at all. */
  readonly arises: (situation: Situation) => boolean;
  readonly options: readonly Option[];
  readonly sources: readonly Source[];
}

/** Gives a decision literal its types. */
export function defineDecision(decision: DecisionKnowledge): DecisionKnowledge {
  return decision;
}

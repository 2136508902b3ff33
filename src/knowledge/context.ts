import type { DataClass } from '../blueprint/model/data-class.ts';
import type { Language, Text } from '../util/language.ts';

export const ARCHETYPES = [
  'catalogue',
  'order',
  'booking',
  'ledger',
  'case',
  'telemetry',
  'dispatch',
  'document',
  'subscription',
  'messaging',
  'scheduling',
  'market',
  'registry',
  'inspection',
  'loan',
  'claim',
  'campaign',
  'survey',
  'membership',
  'pricing',
  'payment',
  'stock',
  'tracking',
  'entitlement',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** Words by which a brief speaks of a context, lower case, in dictionary form; matched longest first. */
export interface Words {
  /** Enough on their own: `appointment`, `預約掛號`. */
  readonly names: readonly string[];
  /** Support a context that something else points to: verbs, actors, things that occur elsewhere too. */
  readonly cues: readonly string[];
}

/** A command of a context, in the shorthand of `architecture.yaml`. */
export interface CommandKnowledge {
  readonly creates?: string;
  readonly on?: string;
  readonly from?: readonly string[];
  readonly to?: string;
  readonly emits?: readonly string[];
  /** The command that undoes it in a saga. */
  readonly undo?: string;
}

export interface Neighbour {
  /** Id of the other context. */
  readonly context: string;
  /** `calls`: this context asks the other and waits. `feeds`: the other reacts to an event of this one. `reacts`: this one reacts to an event of the other. */
  readonly how: 'calls' | 'feeds' | 'reacts';
  /** Operation of the other (`calls`), own event (`feeds`) or event of the other (`reacts`). */
  readonly via?: string;
  readonly because: string;
}

export interface Source {
  readonly title: string;
  /** ISO date on which somebody last looked; absent for general knowledge of a named model. */
  readonly read?: string;
}

/** A bounded context as its industry usually has it. The planner fits it to the brief. */
export interface ContextKnowledge {
  /** Kebab-case, singular, the field's usual word: `order`, `appointment`. Also the file's name. */
  readonly id: string;
  /** Folder of the file: `retail`, `healthcare`, `platform` ... */
  readonly industry: string;
  readonly archetype: Archetype;
  /** What it is responsible for, one sentence. */
  readonly purpose: Text;
  readonly words: Readonly<Record<Language, Words>>;
  /** Entity → fields in the shorthand of `architecture.yaml`; the first entity is the aggregate the context is about. */
  readonly entities: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly commands: Readonly<Record<string, CommandKnowledge>>;
  readonly events: readonly string[];
  readonly neighbours: readonly Neighbour[];
  readonly consistency: 'strong' | 'eventual' | 'mixed';
  /** The rule that must hold at every moment. */
  readonly invariant: Text;
  /** Kinds of sensitive data it holds. */
  readonly data: readonly DataClass[];
  readonly sources: readonly Source[];
}

/** Gives a context literal its types. */
export function defineContext(context: ContextKnowledge): ContextKnowledge {
  return context;
}

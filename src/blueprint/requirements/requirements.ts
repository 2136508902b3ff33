import type { Language } from '../../util/language.ts';
import type { FACTS, FactName } from './fact-catalogue.ts';

interface ValueOf {
  number: number;
  fraction: number;
  word: string;
  words: readonly string[];
  flag: boolean;
  record: Readonly<Record<string, string | number>>;
}

/** The type of a fact's value, by its name. */
export type FactValue<N extends FactName = FactName> = ValueOf[(typeof FACTS)[N]['kind']];

/** A fact is quoted from the brief (or from the user's own option), or assumed with the reason. */
export type FactSource =
  | {
      /** The user's own words. */
      readonly quote: string;
      /** UTF-16 offsets of the quote in the brief; absent where the words came another way. */
      readonly span?: readonly [start: number, end: number];
      /** Where the words came from, if not from the brief. */
      readonly from?: 'option' | 'answer' | 'file';
    }
  | { readonly assumed: true; readonly because: string };

/** How binding a wish is. `must` filters options, `should` and `could` weigh them. */
export type Force = 'must' | 'should' | 'could';

export interface Fact<N extends FactName = FactName> {
  readonly name: N;
  readonly value: FactValue<N>;
  readonly unit: string;
  readonly force: Force;
  readonly source: FactSource;
}

export type Facts = { readonly [N in FactName]?: Fact<N> };

/** What the user asks for: a system, or one aspect of it. */
export const INTENTS = [
  'design',
  'migrate',
  'gateway',
  'auth',
  'observability',
  'resilience',
  'webhooks',
  'realtime',
  'bff',
  'tune',
] as const;
export type Intent = (typeof INTENTS)[number];

/** A thing, person or activity of the user's world, as the brief names it. */
export interface Concept {
  /** The words of the brief, as written. */
  readonly term: string;
  /** English name in singular, lower case with spaces: `access card`. Names of contexts and entities come from it. */
  readonly name: string;
  readonly kind: 'thing' | 'actor' | 'activity';
  /** Ids of contexts in the knowledge library that the word points to, best first. */
  readonly contexts: readonly string[];
  /** How central the word is to the brief: mentions, position, whether a list of parts names it. */
  readonly weight: number;
  readonly mentions: readonly (readonly [start: number, end: number])[];
}

/** A kind of system that a brief resembles, by the id of its reference model. */
export interface Likeness {
  readonly model: string;
  /** How much the words agree, 0 to 1. */
  readonly score: number;
  /** The parts of such systems that the brief speaks of. */
  readonly parts: readonly {
    readonly name: string;
    /** How often one of its names stands in the brief, and whether the usual one does. */
    readonly named: number;
    readonly byName: boolean;
    /** How many everyday turns for it the brief has. */
    readonly told: number;
    /** How much of what belongs to it stands together in one clause, though no turn does. */
    readonly hint: number;
    readonly mentions: readonly (readonly [start: number, end: number])[];
  }[];
}

/** How much a brief sounds like a part of that name, whatever kind of system it belongs to. */
export interface PartRelevance {
  /** What all forms of the name share. */
  readonly name: string;
  /** About how many clauses of the brief speak of it. */
  readonly relevance: number;
}

/** "when A happens, B, then C; if it fails, D": a happening and what follows, as the brief tells it. */
export interface Story {
  readonly quote: string;
  readonly trigger?: string;
  readonly steps: readonly string[];
  readonly onFailure: readonly string[];
  /** Names of concepts in the order in which the story mentions them. */
  readonly concepts: readonly string[];
}

/** A brief read into facts. Made by `read/`, used by `plan/`. */
export interface Requirements {
  readonly brief: string;
  /** The language most of the brief is written in; documents are written in it. */
  readonly language: Language;
  readonly title: string;
  readonly intents: readonly Intent[];
  readonly facts: Facts;
  readonly concepts: readonly Concept[];
  readonly likenesses: readonly Likeness[];
  readonly relevances: readonly PartRelevance[];
  readonly stories: readonly Story[];
  readonly questions: readonly OpenQuestion[];
}

/** Something the brief leaves open that would change the design. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  /** What the answer would change. */
  readonly changes: string;
  /** The answer that is assumed until somebody gives another. */
  readonly assumed: string;
  readonly fact?: FactName;
}

export type RefusalKind = 'empty' | 'nonsense' | 'off-topic' | 'contradiction';

/** Why no design can be made from a brief. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly message: string;
  /** For a contradiction: the quotes that exclude each other. */
  readonly sides: readonly string[];
  readonly questions: readonly string[];
}

export type Reading =
  | { readonly ok: true; readonly requirements: Requirements }
  | { readonly ok: false; readonly refusal: Refusal };

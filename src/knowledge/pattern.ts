import type { Text } from '../util/language.ts';
import type { Source } from './context.ts';

/** A named, reusable piece of architectural knowledge. */
export interface Pattern {
  /** Kebab-case, the field's name: `transactional-outbox`. Also the file's name. */
  readonly id: string;
  /** Folder of the file: the section of the capabilities, `api`, `events`, `resilience` ... */
  readonly section: string;
  readonly name: string;
  /** Other names by which `explain` finds it. */
  readonly aliases: readonly string[];
  /** What it is, one sentence. */
  readonly summary: Text;
  readonly problem: string;
  readonly solution: string;
  readonly useWhen: readonly string[];
  readonly avoidWhen: readonly string[];
  /** What it costs and gives, with numbers where there are any. */
  readonly consequences: readonly string[];
  /** How `architecture.yaml` states it: a key path, or a short example of one. */
  readonly construct?: string;
  /** Ids of capabilities (capabilities.ts) that it covers, with the items it speaks of, in their words. */
  readonly covers: Readonly<Record<string, readonly string[]>>;
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}

/** Gives a pattern literal its types. */
export function definePattern(pattern: Pattern): Pattern {
  return pattern;
}

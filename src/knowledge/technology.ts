import type { Concern } from '../blueprint/model/concern.ts';

export { CONCERNS, type Concern } from '../blueprint/model/concern.ts';

export interface Technology {
  /** Lower-case kebab-case, the spelling that machines use: `postgresql`, `aws-lambda`. */
  readonly id: string;
  /** As its owners write it. */
  readonly name: string;
  readonly concern: Concern;
  /** Other spellings in any script, compared without case after NFKC. Never a common word of a language. */
  readonly aliases: readonly string[];
  /** Spellings that are common words too (`go`, `spring`): they count only with a word of `near` close by, or capitalised in a list of technologies. */
  readonly ambiguous?: readonly string[];
  /** For databases: the family it belongs to. */
  readonly family?:
    | 'relational'
    | 'document'
    | 'key-value'
    | 'wide-column'
    | 'graph'
    | 'time-series'
    | 'search'
    | 'object'
    | 'log'
    | 'in-memory';
  /** Ids that its choice settles too: `rails` means `ruby`, `aws-lambda` means `aws`. */
  readonly implies?: readonly string[];
  readonly homepage: string;
}

/** Gives a list of technologies its types. */
export function defineTechnologies(list: readonly Technology[]): readonly Technology[] {
  return list;
}

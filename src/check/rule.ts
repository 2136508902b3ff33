import type { Diagnostic, Fix, RelatedPlace, Severity } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Model } from './model.ts';

export type RuleCode = `${string}/${string}`;

export interface Finding {
  readonly at: Place;
  readonly message: string;
  /** Replaces the rule's general help where the numbers allow a literal answer. */
  readonly help?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

export interface Rule {
  /** Path of the rule's file and of its page. */
  readonly code: RuleCode;
  readonly severity: Severity;
  /** What holds where the rule is kept, one sentence. */
  readonly summary: string;
  /** What to write instead, one sentence. */
  readonly help: string;
  /** Reports findings; never throws, reads only the model. */
  readonly check: (model: Model, report: (finding: Finding) => void) => void;
}

/** Gives a rule literal its types, so that every rule file reads the same way. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** What `check` hands out for one finding of a rule. */
export function diagnosticOf(rule: Rule, finding: Finding): Diagnostic {
  const { code, severity, help } = rule;
  return { code, severity, help, ...finding };
}

import type { Blueprint } from '../blueprint/model/blueprint.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelOf } from './model.ts';
import { diagnosticOf, type Rule } from './rule.ts';
import { suppress } from './suppress.ts';

export interface CheckOptions {
  /** Today as an ISO date, so that suppressions can end; without it none does. */
  readonly today?: string;
}

/** Runs every rule over the blueprint. Pure: same input, same findings, in the order of the file. */
export function check(
  blueprint: Blueprint,
  rules: readonly Rule[],
  options: CheckOptions = {},
): readonly Diagnostic[] {
  const model = modelOf(blueprint);
  const found: Diagnostic[] = [];
  for (const rule of rules) rule.check(model, (finding) => found.push(diagnosticOf(rule, finding)));
  return suppress(found, blueprint.suppressions, rules, options.today).toSorted(compareDiagnostics);
}

import { parseArchitecture } from './blueprint/document/parse.ts';
import type { Blueprint } from './blueprint/model/blueprint.ts';
import { check } from './check/check.ts';
import { rules } from './check/rules/index.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import { resolve } from './resolve/resolve.ts';

export interface Compiled {
  /** Undefined where the text is too broken to make one. */
  readonly blueprint: Blueprint | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompileOptions {
  /** Today as an ISO date, so that suppressions can end. */
  readonly today?: string;
}

/** Text of `architecture.yaml` → blueprint and findings. Never throws. Rules run only on a model whose references hold. */
export function compile(text: string, file: string, options: CompileOptions = {}): Compiled {
  const parsed = parseArchitecture(text, file);
  if (!parsed.document) return { blueprint: undefined, diagnostics: parsed.diagnostics };
  const resolved = resolve(parsed.document);
  const found = check(resolved.blueprint, rules, options);
  const diagnostics = [...parsed.diagnostics, ...resolved.diagnostics, ...found].toSorted(
    compareDiagnostics,
  );
  return { blueprint: resolved.blueprint, diagnostics };
}

import { expect } from 'vitest';
import { parseArchitecture } from '../blueprint/document/parse.ts';
import { check } from '../check/check.ts';
import { rules } from '../check/rules/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { resolve } from '../resolve/resolve.ts';

const MARK = /^\s*#\s*(\^+)\s*(.*)$/;

/**
 * Checks a model with one rule; comments say what is reported, and where:
 *
 *     - to: bank.authorise
 *     #     ^^^^^^^^^^^^^^ error: The message.
 *
 * The model itself must be sound: anything wrong with parsing or references fails the test.
 */
export function expectFindings(code: string, model: string): void {
  const rule = rules.find((known) => known.code === code);
  if (!rule) throw new Error(`No rule ${code} in the list.`);
  const parsed = parseArchitecture(model, 'architecture.yaml');
  if (!parsed.document) throw new Error(`Not a document: ${JSON.stringify(parsed.diagnostics)}`);
  const resolved = resolve(parsed.document);
  expect([...parsed.diagnostics, ...resolved.diagnostics]).toEqual([]);
  const found = check(resolved.blueprint, [rule]).filter((diagnostic) => diagnostic.code === code);
  expect(found.map((diagnostic) => place(model, diagnostic))).toEqual(expectedIn(model));
}

function expectedIn(model: string): readonly string[] {
  const lines = model.split('\n');
  let line = 0;
  return lines.flatMap((text, index) => {
    const [, carets, message] = MARK.exec(text) ?? [];
    if (!carets) line = index;
    return carets ? [`${line + 1}:${text.indexOf('^') + 1}+${carets.length} ${message}`] : [];
  });
}

function place(model: string, { at, severity, message }: Diagnostic): string {
  const before = model.slice(0, at.start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}+${at.end - at.start} ${severity}: ${message}`;
}

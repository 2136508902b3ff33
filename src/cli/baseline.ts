import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CannotError } from './host.ts';

/** What makes a finding the same one after lines moved: its code, its place in the model, its words. */
export function fingerprint({ code, at, message }: Diagnostic): string {
  return `${code} ${at.path.join('.')} ${message}`;
}

export function printBaseline(findings: readonly Diagnostic[]): string {
  return `${JSON.stringify({ baseline: 1, findings: [...new Set(findings.map(fingerprint))].toSorted() }, null, 2)}\n`;
}

/** Findings known before: they are not reported again. */
export function readBaseline(text: string, shown: string): ReadonlySet<string> {
  try {
    const data: unknown = JSON.parse(text);
    if (
      typeof data === 'object' &&
      data !== null &&
      'findings' in data &&
      Array.isArray(data.findings)
    ) {
      return new Set(data.findings.filter((one): one is string => typeof one === 'string'));
    }
  } catch {
    // Said below: a broken file and a file of another kind want the same answer.
  }
  throw new CannotError(`\`${shown}\` is no baseline.`, 'Write one with `--write-baseline FILE`.');
}

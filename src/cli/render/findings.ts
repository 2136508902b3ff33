import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { Paint } from './paint.ts';
import { Source } from './source.ts';

const COLOR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** Findings as a person reads them: what, where, the line, the help. */
export function renderFindings(
  text: string,
  findings: readonly Diagnostic[],
  paint: Paint,
): string {
  const source = new Source(text);
  return findings.map((finding) => renderOne(source, finding, paint)).join('\n');
}

function renderOne(source: Source, finding: Diagnostic, paint: Paint): string {
  const { severity, code, message, at, help, related } = finding;
  const { line, column, text } = source.spot(at.start);
  const gutter = ' '.repeat(String(line).length);
  const length = Math.max(1, Math.min(at.end - at.start, text.length - column + 1));
  const under = `${' '.repeat(displayWidth(text.slice(0, column - 1)))}${'^'.repeat(displayWidth(text.slice(column - 1, column - 1 + length)) || 1)}`;
  const color = COLOR[severity];
  return [
    `${paint(color, `${severity}[${code}]`)}: ${message}`,
    `${gutter}${paint('dim', '-->')} ${at.file}:${line}:${column}`,
    `${gutter} ${paint('dim', '|')}`,
    `${line} ${paint('dim', '|')} ${text}`,
    `${gutter} ${paint('dim', '|')} ${paint(color, under)}`,
    ...(related ?? []).map(
      (other) =>
        `${gutter} ${paint('dim', '=')} ${other.message} (${other.at.file}:${source.spot(other.at.start).line})`,
    ),
    ...(help ? [`${gutter} ${paint('dim', '=')} help: ${help}`] : []),
    '',
  ].join('\n');
}

/** Columns a terminal gives to a text: two for wide characters of East Asia. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        char,
      )
        ? 2
        : 1;
  return width;
}

/** `2 errors, 1 warning`. */
export function countFindings(findings: readonly Diagnostic[]): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const part = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const infos = count('info');
  return [
    part(count('error'), 'error'),
    part(count('warning'), 'warning'),
    ...(infos > 0 ? [`${infos} info`] : []),
  ].join(', ');
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { VERSION } from '../version.ts';
import { Source } from './source.ts';

/** Findings as plain data, with line and column. */
export function findingsJson(text: string, findings: readonly Diagnostic[]) {
  const source = new Source(text);
  return findings.map(({ code, severity, message, at, help, related, fix }) => {
    const { line, column } = source.spot(at.start);
    const end = source.spot(at.end);
    return {
      code,
      severity,
      message,
      file: at.file,
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
      path: at.path,
      ...(help ? { help } : {}),
      ...(related
        ? {
            related: related.map((other) => ({
              message: other.message,
              file: other.at.file,
              line: source.spot(other.at.start).line,
            })),
          }
        : {}),
      ...(fix ? { fix } : {}),
    };
  });
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, for code scanning. */
export function findingsSarif(
  text: string,
  findings: readonly Diagnostic[],
  summaries: ReadonlyMap<string, string>,
): string {
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  const rules = codes.map((id) => ({
    id,
    ...(summaries.has(id) ? { shortDescription: { text: summaries.get(id) } } : {}),
  }));
  const results = findingsJson(text, findings).map((finding) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVEL[finding.severity],
    message: { text: finding.help ? `${finding.message} ${finding.help}` : finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file.replaceAll('\\', '/')) },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
    partialFingerprints: { path: `${finding.code}:${finding.path.join('.')}` },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'backend-architect', version: VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Workflow commands that GitHub Actions turns into annotations. */
export function findingsGithub(text: string, findings: readonly Diagnostic[]): string {
  const level = { error: 'error', warning: 'warning', info: 'notice' } as const;
  return findingsJson(text, findings)
    .map((finding) => {
      const at = `file=${property(finding.file)},line=${finding.line},col=${finding.column},endLine=${finding.endLine},endColumn=${finding.endColumn}`;
      return `::${level[finding.severity]} ${at},title=${property(finding.code)}::${data(finding.help ? `${finding.message} ${finding.help}` : finding.message)}\n`;
    })
    .join('');
}

// The escapes of GitHub's workflow commands: text of the user must not start a command of its own.
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

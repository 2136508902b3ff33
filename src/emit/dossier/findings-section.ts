import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { code, table } from '../text/markdown.ts';
import { findingHelp, findingMessage } from './finding-text.ts';
import type { View } from './view.ts';

const MOST = 20;
const ORDER = ['error', 'warning', 'info'] as const;

/** What the checks found, the worst first. */
export function findingsSection({ blueprint, findings, t }: View): string {
  const r = t.readme;
  if (findings.length === 0) return r.noFindings;
  const of = (severity: Diagnostic['severity']) =>
    findings.filter((one) => one.severity === severity);
  const sorted = ORDER.flatMap(of);
  const body = table(
    [t.words.severity, r.finding, r.place, r.help],
    sorted
      .slice(0, MOST)
      .map((finding) => [
        code(finding.severity),
        `${findingMessage(finding, blueprint.language)} (${code(finding.code)})`,
        code(finding.at.path.join('.')),
        findingHelp(finding, blueprint.language),
      ]),
  );
  return [
    r.counts(of('error').length, of('warning').length, of('info').length),
    body,
    ...(sorted.length > MOST ? [r.moreFindings(sorted.length - MOST)] : []),
  ].join('\n\n');
}

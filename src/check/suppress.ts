import type { Suppression } from '../blueprint/model/reasoning.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../util/suggest.ts';
import type { Rule } from './rule.ts';

/** Takes out what the authors accept; a suppression that is past its date, unknown or idle is a finding itself. */
export function suppress(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  rules: readonly Rule[],
  today: string | undefined,
): readonly Diagnostic[] {
  const codes = rules.map((rule) => rule.code);
  const used = new Set<Suppression>();
  const kept = found.filter((diagnostic) => {
    const match = suppressions.find(
      (suppression) => !isOver(suppression, today) && covers(suppression, diagnostic),
    );
    if (match) used.add(match);
    return match === undefined;
  });
  return [
    ...kept,
    ...suppressions.flatMap((suppression) =>
      judge(suppression, used.has(suppression), codes, today),
    ),
  ];
}

function isOver(suppression: Suppression, today: string | undefined): boolean {
  return suppression.until !== undefined && today !== undefined && suppression.until < today;
}

function covers(suppression: Suppression, { code, at }: Diagnostic): boolean {
  if (suppression.code !== code) return false;
  const path = at.path.join('.');
  return (
    suppression.path === '*' || path === suppression.path || path.startsWith(`${suppression.path}.`)
  );
}

function judge(
  suppression: Suppression,
  used: boolean,
  codes: readonly string[],
  today: string | undefined,
): readonly Diagnostic[] {
  const { code, until } = suppression;
  const at = suppression.at.of('code');
  if (!codes.some((known) => known === code)) {
    return [
      {
        code: 'suppress/unknown-code',
        severity: 'warning',
        message: `No rule has the code \`${code}\`.${suggestion(code, codes)}`,
        at,
        help: 'Write the code of a finding.',
      },
    ];
  }
  if (isOver(suppression, today)) {
    return [
      {
        code: 'suppress/expired',
        severity: 'warning',
        message: `The suppression of \`${code}\` ended on ${until}.`,
        at: suppression.at.of('until'),
        help: 'Mend the finding, or give a new date and a reason that still holds.',
      },
    ];
  }
  return used
    ? []
    : [
        {
          code: 'suppress/unused',
          severity: 'info',
          message: `The suppression of \`${code}\` has nothing to suppress.`,
          at,
          help: 'Remove it.',
        },
      ];
}

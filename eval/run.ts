import { join } from 'node:path';
import { design } from '../src/design.ts';
import { casesOf } from './cases.ts';
import { type Neutral, neutralOf, neutralRefusal } from './neutral.ts';
import { mean, type Score, scoreCase } from './score.ts';

/** A brief → what the product makes of it, in neutral form. */
export function designNeutral(brief: string): Neutral {
  const result = design(brief);
  return result.ok ? neutralOf(result.blueprint) : neutralRefusal(result.refusal);
}

/** Prints slot accuracy, context F1 and relation F1 by part and language; `verbose` adds every miss of the part in use for tuning. */
export function evaluate(folder: string, verbose: boolean): string {
  const lines: string[] = [];
  for (const part of ['tuning', 'held-out']) {
    const cases = casesOf(join(folder, part));
    const scores = cases.map((one) => scoreCase(one, designNeutral(one.brief)));
    lines.push(...report(part, scores));
    if (verbose && part === 'tuning') lines.push(...scores.flatMap(misses));
  }
  return `${lines.join('\n')}\n`;
}

function report(part: string, scores: readonly Score[]): readonly string[] {
  const languages = [...new Set(scores.map(({ lang }) => lang))].toSorted();
  const row = (name: string, rows: readonly Score[]) => {
    const of = (pick: (score: Score) => number | undefined) => {
      const values = rows.flatMap((score) => pick(score) ?? []);
      return values.length === 0 ? '    –' : mean(values).toFixed(3);
    };
    const refused = rows.filter(({ refusalRight }) => refusalRight).length;
    const violations = rows.reduce((sum, score) => sum + score.violations.length, 0);
    return `${part.padEnd(9)} ${name.padEnd(6)} ${String(rows.length).padStart(3)}  ${of(({ slots }) => slots)}  ${of(({ contexts }) => contexts?.f1)}  ${of(({ relations }) => relations?.f1)}  ${refused}/${rows.length}  ${violations}`;
  };
  return [
    'part      lang     n  slots  ctx F1 rel F1 refusals violations',
    ...languages.map((lang) =>
      row(
        lang,
        scores.filter((score) => score.lang === lang),
      ),
    ),
    row('all', scores),
    '',
  ];
}

function misses({
  id,
  wrongSlots,
  violations,
  missing,
  extra,
  contexts,
  relations,
  refusalRight,
}: Score): readonly string[] {
  const parts = [
    ...(refusalRight ? [] : ['wrong refusal']),
    ...wrongSlots.map((slot) => `slot ${slot}`),
    ...violations.map((violation) => `violation ${violation}`),
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`extra ${extra.join(', ')}`] : []),
  ];
  const figures = [
    contexts ? `ctx ${contexts.f1.toFixed(2)}` : '',
    relations ? `rel ${relations.f1.toFixed(2)}` : '',
  ]
    .join(' ')
    .trim();
  return parts.length === 0 ? [] : [`${id} ${figures}: ${parts.join('; ')}`];
}

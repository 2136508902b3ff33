import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf } from '../cases.ts';
import { fitLogistic, type Row, rankingOf } from './logistic.ts';
import { knownCases, namingRows, pairRows, salienceRows, twinRows } from './rows.ts';

/** What is fitted, and the file that holds its weights. Later ones rest on earlier ones: fit in this order, one at a time. */
const TABLES: Readonly<
  Record<string, { readonly file: string; readonly rows: typeof namingRows }>
> = {
  naming: { file: 'src/plan/fit/naming-weights.ts', rows: namingRows },
  salience: { file: 'src/plan/fit/salience-weights.ts', rows: salienceRows },
  twins: { file: 'src/plan/fit/twin-weights.ts', rows: twinRows },
  pairs: { file: 'src/plan/relate/pair-weights.ts', rows: pairRows },
};

/** Fits one table of weights on the tuning briefs; returns what was found in words. `write` puts the weights into their file. */
export function fit(root: string, name: string, write: boolean): string {
  const table = TABLES[name];
  if (!table) throw new Error(`fit one of: ${Object.keys(TABLES).join(', ')}`);
  const rows: readonly Row[] = table.rows(knownCases(casesOf(join(root, 'eval/briefs/tuning'))));
  const lines = Object.entries(fitLogistic(rows)).map(([sign, weight]) => `  ${sign}: ${weight},`);
  if (write) {
    const path = join(root, table.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/= \{\n[^}]*\};/, `= {\n${lines.join('\n')}\n};`));
  }
  const so = rows.filter(({ is }) => is).length;
  const ranking = rankingOf(rows).toFixed(3);
  return `${name}: ${rows.length} rows, ${so} of them so; ranked right, cross-validated: ${ranking}\n${lines.join('\n')}\n`;
}

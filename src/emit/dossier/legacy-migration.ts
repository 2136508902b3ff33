import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, table } from '../text/markdown.ts';
import { time } from './format.ts';
import type { View } from './view.ts';

/** The way from the old system to this one, step by step. */
export function legacyMigration({ blueprint, t }: View): string {
  const { migration } = blueprint;
  const d = t.deployment;
  if (!migration) return '';
  const steps = table(
    [t.words.order, t.words.context, d.master, d.sync, d.reversible, t.words.description],
    migration.steps.map((step, index) => [
      String(index + 1),
      code(step.context),
      d.masters[step.master],
      code(step.sync),
      step.reversible ? t.words.yes : t.words.no,
      escapeMarkdown(step.description ?? ''),
    ]),
  );
  const back =
    migration.rollbackMs === undefined ? '' : d.rollbackWithin(time(migration.rollbackMs));
  return [d.migrationIntro(code(migration.from), code(migration.pattern)), steps, back]
    .filter((block) => block !== '')
    .join('\n\n');
}

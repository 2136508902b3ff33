import { CONTEXTS } from '../knowledge/contexts/index.ts';
import { REFERENCE_MODEL_GROUPS } from '../knowledge/reference-models/groups.ts';
import type { ReferenceModel } from '../knowledge/reference-models/reference-model.ts';
import { relationsOf } from '../knowledge/reference-models/relations.ts';
import { bullets, lines, type Page, table } from './page.ts';

/** One page for each line of business; each kind of system is a section of it. */
export function referenceModelPages(): readonly Page[] {
  const homes = new Map(
    CONTEXTS.map(({ id, industry }) => [id, `../contexts/${industry}/${id}.md`]),
  );
  return Object.entries(REFERENCE_MODEL_GROUPS).map(([group, models]) => ({
    path: `reference-models/${group}.md`,
    text: groupPage(group, models, homes),
    names: [`reference models ${group}`],
    sections: Object.fromEntries(
      models.map(({ id, title }) => [id, [id, title, `kind ${id}`]] as const),
    ),
  }));
}

function groupPage(
  group: string,
  models: readonly ReferenceModel[],
  homes: ReadonlyMap<string, string>,
): string {
  return lines(
    `# Kinds of systems: ${group}`,
    '',
    'What such systems usually consist of. A brief that resembles one is lent those of its parts that it speaks of, and the usual relations between them.',
    '',
    bullets(models.map(({ id, title }) => `[${title}](#${id})`)),
    models.flatMap((model) => modelSection(model, homes)),
  );
}

function modelSection(
  { id, title, words, parts, relations }: ReferenceModel,
  homes: ReadonlyMap<string, string>,
): readonly string[] {
  const rows = Object.entries(parts).map(([name, { also, context }]) => [
    `\`${name}\``,
    also,
    context === undefined ? '' : `[${context}](${homes.get(context) ?? ''})`,
  ]);
  const related = relationsOf(relations).map(({ from, to, kind }) =>
    kind === 'sync' ? `\`${from}\` asks \`${to}\`` : `\`${to}\` reacts to \`${from}\``,
  );
  return [
    '',
    `## ${id}`,
    '',
    `${title}. Known by: ${words}.`,
    '',
    ...table(['part', 'other names, and what it keeps', 'context'], rows),
    '',
    ...bullets(related),
  ];
}

import { FACT_NAMES, FACTS } from '../blueprint/requirements/fact-catalogue.ts';
import { capabilities } from '../knowledge/capabilities.ts';
import { PATTERNS } from '../knowledge/patterns/index.ts';
import { technologies } from '../knowledge/technologies/index.ts';
import { lines, type Page, table } from './page.ts';

/** Pages that list everything of a kind. */
export function referencePages(): readonly Page[] {
  return [requirementsPage(), technologiesPage(), ...capabilityPages()];
}

function requirementsPage(): Page {
  const rows = FACT_NAMES.map((name) => [
    `\`${name}\``,
    FACTS[name].kind,
    FACTS[name].unit,
    FACTS[name].summary,
  ]);
  const text = lines(
    '# Requirements',
    '',
    'What a brief can state, by canonical name. `--set NAME=VALUE` states one; `requirements:` of architecture.yaml holds them, each with the words it comes from or the reason why it is assumed.',
    '',
    table(['name', 'kind', 'unit', 'meaning'], rows),
  );
  return { path: 'requirements.md', text, names: ['requirements', ...FACT_NAMES] };
}

function technologiesPage(): Page {
  const rows = technologies
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, concern, aliases, implies }) => [
      `\`${id}\``,
      name,
      concern,
      aliases.join(', '),
      (implies ?? []).join(', '),
    ]);
  const text = lines(
    '# Technologies',
    '',
    'Technologies that a brief may name, with the spellings that are understood.',
    '',
    table(['id', 'name', 'for', 'also written', 'implies'], rows),
  );
  return {
    path: 'technologies.md',
    text,
    names: ['technologies', ...technologies.flatMap(({ id, name }) => [id, name])],
  };
}

/** One page: which pattern, technology or decision stands for each capability. */
function capabilityPages(): readonly Page[] {
  const rows = capabilities.map(({ id, name, items }) => {
    const patterns = PATTERNS.filter(({ covers }) => id in covers).map(
      ({ section, id: pattern }) => `[${pattern}](patterns/${section}/${pattern}.md)`,
    );
    return [id, name, items.join(', '), patterns.join(', ')];
  });
  const text = lines(
    '# Capabilities',
    '',
    'What a backend architect has to know, and where it stands here.',
    '',
    table(['capability', 'name', 'items', 'patterns'], rows),
  );
  return [
    {
      path: 'capabilities.md',
      text,
      names: [
        'capabilities',
        ...capabilities.flatMap(({ id, name, items }) => [id, name, ...items]),
      ],
    },
  ];
}

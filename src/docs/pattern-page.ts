import type { Pattern } from '../knowledge/pattern.ts';
import { PATTERNS } from '../knowledge/patterns/index.ts';
import { bullets, lines, type Page, sectionOf } from './page.ts';

export function patternPages(): readonly Page[] {
  return PATTERNS.map((pattern) => ({
    path: `patterns/${pattern.section}/${pattern.id}.md`,
    text: patternPage(pattern),
    names: [pattern.id, pattern.name, ...pattern.aliases],
  }));
}

function patternPage(pattern: Pattern): string {
  const {
    name,
    summary,
    problem,
    solution,
    useWhen,
    avoidWhen,
    consequences,
    construct,
    covers,
    related,
    sources,
  } = pattern;
  const sections = new Map(PATTERNS.map((other) => [other.id, other.section]));
  return lines(
    `# ${name}`,
    '',
    summary.en,
    sectionOf('Problem', [problem]),
    sectionOf('Solution', [solution]),
    sectionOf('Use it when', bullets(useWhen)),
    sectionOf('Leave it when', bullets(avoidWhen)),
    sectionOf('What it brings', bullets(consequences)),
    sectionOf(
      'In architecture.yaml',
      construct === undefined
        ? []
        : construct.includes('\n') || construct.includes(': ')
          ? ['```yaml', construct, '```']
          : [`\`${construct}\``],
    ),
    sectionOf(
      'Covers',
      bullets(Object.entries(covers).map(([id, items]) => `${id}: ${items.join(', ')}`)),
    ),
    sectionOf(
      'Related',
      bullets(related.map((id) => `[${id}](../${sections.get(id) ?? pattern.section}/${id}.md)`)),
    ),
    sectionOf(
      'Sources',
      bullets(sources.map(({ title, read }) => (read ? `${title} (read ${read})` : title))),
    ),
  );
}

import type { ContextKnowledge } from '../knowledge/context.ts';
import { CONTEXTS } from '../knowledge/contexts/index.ts';
import { LANGUAGES } from '../util/language.ts';
import { bullets, lines, type Page, sectionOf, table } from './page.ts';

export function contextPages(): readonly Page[] {
  return CONTEXTS.map((context) => ({
    path: pathOf(context),
    text: contextPage(context),
    names: [context.id, `context ${context.id}`],
  }));
}

function pathOf({ industry, id }: ContextKnowledge): string {
  return `contexts/${industry}/${id}.md`;
}

function contextPage(context: ContextKnowledge): string {
  const { id, industry, archetype, purpose, invariant, consistency, data } = context;
  const known = new Map(CONTEXTS.map((other) => [other.id, other]));
  const words = LANGUAGES.map((language) => [
    language,
    context.words[language].names.join(', '),
    context.words[language].cues.join(', '),
  ]);
  const entities = Object.entries(context.entities).map(
    ([name, fields]) =>
      `**${name}**: ${Object.entries(fields)
        .map(([field, type]) => `\`${field}: ${type}\``)
        .join(', ')}`,
  );
  const commands = Object.entries(context.commands).map(([name, command]) => {
    const what = command.creates
      ? `creates ${command.creates}`
      : `on ${command.on ?? ''}${command.from ? ` from ${command.from.join(', ')}` : ''}${command.to ? ` to ${command.to}` : ''}`;
    return `\`${name}\` ${what}${command.emits ? `, emits ${command.emits.join(', ')}` : ''}${command.undo ? `; taken back by \`${command.undo}\`` : ''}`;
  });
  const neighbours = context.neighbours.map(({ context: other, how, via, because }) => {
    const target = known.get(other);
    const link = target ? `[${other}](../${target.industry}/${other}.md)` : other;
    const verb = { calls: 'asks', feeds: 'is heard by', reacts: 'reacts to' }[how];
    return `${verb} ${link}${via ? ` (\`${via}\`)` : ''}: ${because}`;
  });
  return lines(
    `# ${id}`,
    '',
    purpose.en,
    '',
    `Industry: ${industry}. Archetype: ${archetype}. Consistency: ${consistency}. Sensitive data: ${data.length === 0 ? 'none' : data.join(', ')}.`,
    '',
    `Always true: ${invariant.en}`,
    sectionOf('Entities', bullets(entities)),
    sectionOf('Commands', bullets(commands)),
    sectionOf('Events', bullets(context.events.map((event) => `\`${event}\``))),
    sectionOf('Neighbours', bullets(neighbours)),
    sectionOf('Words', table(['language', 'names it', 'hints at it'], words)),
    sectionOf(
      'Sources',
      bullets(context.sources.map(({ title, read }) => (read ? `${title} (read ${read})` : title))),
    ),
  );
}

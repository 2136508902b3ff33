import type { DecisionKnowledge, Reason } from '../knowledge/decision.ts';
import { decisions } from '../knowledge/decisions/index.ts';
import { bullets, lines, type Page, sectionOf } from './page.ts';

export function decisionPages(): readonly Page[] {
  return decisions.map((decision) => ({
    path: `decisions/${decision.id}.md`,
    text: decisionPage(decision),
    names: [
      decision.id,
      `decision ${decision.id}`,
      ...decision.options.map((option) => option.title.en),
    ],
  }));
}

function decisionPage({ id, question, options, fact, sources }: DecisionKnowledge): string {
  const parts = options.flatMap((option) => [
    '',
    `## ${option.title.en}`,
    '',
    `\`--choose ${id}=${option.id}\`. Complexity ${option.complexity} of 5.`,
    ...list('Ruled out where', option.impossible, false),
    ...list('Forces', option.reasons, true),
    '',
    `Brings: ${option.consequences.en}`,
  ]);
  return lines(
    `# ${id}`,
    '',
    question.en,
    '',
    `The simplest option wins where nothing speaks for another.${fact ? ` A brief settles it by stating \`${fact}\`.` : ''}`,
    parts,
    sectionOf(
      'Sources',
      bullets(sources.map(({ title, read }) => (read ? `${title} (read ${read})` : title))),
    ),
  );
}

function list(title: string, reasons: readonly Reason[], weighed: boolean): readonly string[] {
  if (reasons.length === 0) return [];
  const items = reasons.map(
    ({ weight, text, facts }) =>
      `${weighed ? `${weight > 0 ? '+' : ''}${weight} ` : ''}${text.en}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`,
  );
  return ['', `${title}:`, '', ...bullets(items)];
}

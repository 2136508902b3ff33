import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { EmittedFile } from '../../emitter.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { undecidedCreations } from '../derive/creations.ts';
import { derivedPolicies } from '../derive/policies.ts';
import { derivedSagas } from '../derive/sagas.ts';
import type { Undecided } from '../derive/undecided.ts';

/** `services/README.md`: how to start, where to write, and what is left to decide. */
export function readmeFile(blueprint: Blueprint): EmittedFile {
  return { path: 'services/README.md', text: textOf(blueprint), owner: 'tool' };
}

function textOf(blueprint: Blueprint): string {
  const folders = blueprint.contexts.map(({ name, purpose }) => {
    const about = escapeMarkdown(purpose);
    return `- \`${name}/\`${about === '' ? '' : `: ${about}`}`;
  });
  return `# The services of ${escapeMarkdown(blueprint.title) || blueprint.name}

\`npm install\`, then \`npm start\`: every context runs in one process on an embedded PostgreSQL. \`npm test\` exercises all of
them, \`npm run check\` checks the types.

${folders.join('\n')}

In each folder:

- \`src/port.ts\` is yours: what no schema can say is decided there.
- \`src/gen/\` and \`migrations/\` follow architecture.yaml and are written anew from it.

${undecidedSection(undecidedOf(blueprint))}`;
}

function undecidedOf(blueprint: Blueprint): readonly Undecided[] {
  return blueprint.contexts.flatMap((context) => [
    ...undecidedCreations(context),
    ...derivedPolicies(blueprint, context).undecided,
    ...derivedSagas(blueprint, context).undecided,
  ]);
}

function undecidedSection(undecided: readonly Undecided[]): string {
  if (undecided.length === 0) return '';
  const lines = undecided.map(({ where, what }) => `- \`${where}\`: ${what}`);
  return `## To decide

Names and types do not tell these. Until somebody decides them, what needs them does nothing or is refused,
and \`npm test\` says so where it comes across them.

${lines.join('\n')}
`;
}

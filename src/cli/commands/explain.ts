import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../util/name-key.ts';
import { didYouMean } from '../../util/suggest.ts';
import { defineCommand } from '../command.ts';
import { CannotError } from '../host.ts';
import { packageRoot } from '../package-root.ts';

/** Written by scripts/write-docs.mjs: every name by which something is explained, and its page or a section of one. */
interface Index {
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export const explain = defineCommand({
  name: 'explain',
  summary:
    'Explain a finding, decision, pattern, capability, technology, context or kind of system.',
  usage: 'CODE|DECISION|PATTERN|CONTEXT|KIND',
  options: { json: { type: 'boolean', summary: 'Path and text of each page as JSON.' } },
  examples: [
    'backend-architect explain timeouts/edge-without-timeout',
    'backend-architect explain broker',
    'backend-architect explain "circuit breaker"',
    'backend-architect explain lending-library',
  ],

  async run(input, host) {
    const name = input.words.join(' ');
    if (name === '')
      throw new CannotError(
        'Nothing to explain.',
        'backend-architect explain transactional-outbox',
      );
    const docs = join(packageRoot(), 'docs');
    const { names }: Index = JSON.parse(readFileSync(join(docs, 'index.json'), 'utf8'));
    const pages = names[keyOf(name)];
    if (pages === undefined) {
      const near = didYouMean(keyOf(name), Object.keys(names));
      throw new CannotError(
        `Nothing here is called \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
        'The pages are listed in docs/README.md.',
      );
    }
    const texts = pages.map((target) => {
      const [path = '', heading] = target.split('#');
      const text = readFileSync(join(docs, path), 'utf8');
      return {
        path: `docs/${target}`,
        text: heading === undefined ? text : sectionOf(text, heading),
      };
    });
    host.stdout(
      input.flag('json')
        ? `${JSON.stringify(texts, null, 2)}\n`
        : texts.map(({ text }) => text).join('\n---\n\n'),
    );
    return 0;
  },
});

/** The section under a heading of the second level, up to the next one. */
function sectionOf(page: string, heading: string): string {
  const section = page.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`));
  return section === undefined ? page : `${section.trimEnd().replace(/^##/, '#')}\n`;
}

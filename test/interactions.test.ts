import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { design } from '../src/design.ts';

interface Interactions {
  /** The same ask in several languages. */
  readonly translated: readonly Readonly<Record<string, string>>[];
  readonly englishOnly: readonly string[];
}

const { translated, englishOnly }: Interactions = JSON.parse(
  readFileSync(new URL('./interactions/interactions.json', import.meta.url), 'utf8'),
);

function designOf(brief: string) {
  const result = design(brief);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind} ${result.refusal.message}`);
  return result;
}

/** What must not depend on the language of the ask. */
function shapeOf(brief: string) {
  const { blueprint } = designOf(brief);
  return {
    intents: blueprint.intents,
    style: blueprint.style,
    contexts: blueprint.contexts.map(({ name }) => name).toSorted(),
    dependencies: blueprint.dependencies
      .map(({ from, to, kind }) => `${from} ${kind} ${to}`)
      .toSorted(),
    externals: blueprint.externals.map(({ name }) => name),
    bffs: blueprint.bffs.map(({ name }) => name),
    decisions: blueprint.decisions.map(({ question, chosen }) => `${question}: ${chosen}`),
  };
}

describe.each(translated.map((row) => [row['en'] ?? '', row] as const))('%s', (english, row) => {
  test('gives a design without errors', () => {
    const { findings, files, blueprint } = designOf(english);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
    expect(blueprint.contexts.length + blueprint.externals.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(row).filter((language) => language !== 'en'))(
    'gives the same design in %s',
    (language) => {
      expect(shapeOf(row[language] ?? '')).toEqual(shapeOf(english));
    },
  );
});

test.each(englishOnly)('%s', (brief) => {
  const { findings, blueprint } = designOf(brief);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(blueprint.contexts.length + blueprint.externals.length).toBeGreaterThan(0);
});

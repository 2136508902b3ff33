import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printArchitecture } from '../../blueprint/document/print.ts';
import { compile } from '../../compile.ts';
import { LANGUAGES } from '../../util/language.ts';
import { CONTEXTS } from './index.ts';

const here = new URL('.', import.meta.url);
const byId = new Map(CONTEXTS.map((context) => [context.id, context]));

test('every file is in the list and named after its context and industry', () => {
  const onDisk = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path))
    .map((path) => path.replace(/\.ts$/, ''));
  expect(CONTEXTS.map(({ industry, id }) => `${industry}/${id}`).toSorted()).toEqual(
    onDisk.toSorted(),
  );
});

test('there are at least 100 contexts over at least 24 industries, each id once', () => {
  expect(byId.size).toBe(CONTEXTS.length);
  expect(CONTEXTS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(CONTEXTS.map(({ industry }) => industry)).size).toBeGreaterThanOrEqual(24);
});

describe.each(CONTEXTS)('$id', (context) => {
  test('has words in all five languages', () => {
    const silent = LANGUAGES.filter((language) => context.words[language].names.length === 0);
    expect(silent).toEqual([]);
  });

  test('knows its neighbours', () => {
    const unknown = context.neighbours.filter((neighbour) => !byId.has(neighbour.context));
    expect(unknown.map((neighbour) => neighbour.context)).toEqual([]);
    const feeds = context.neighbours.filter(({ how }) => how === 'feeds');
    expect(feeds.filter(({ via }) => via && !context.events.includes(via))).toEqual([]);
  });

  test('is a sound part of an architecture file', () => {
    const entities = Object.fromEntries(
      Object.entries(context.entities).map(([name, fields]) => [name, withoutForeignRefs(fields)]),
    );
    const commands = Object.fromEntries(
      Object.entries(context.commands).map(([name, { undo: _undo, ...command }]) => [
        name,
        { ...command },
      ]),
    );
    const events = Object.fromEntries(context.events.map((event) => [event, {}]));
    const text = printArchitecture({
      architecture: 1,
      name: 'one',
      contexts: { [context.id]: { entities, commands, events } },
    });
    const wrong = compile(text, 'architecture.yaml').diagnostics.filter(({ code }) =>
      /^(parse|references)\//.test(code),
    );
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });

  test('undoes with commands of its own and refers to entities that exist', () => {
    const commands = Object.keys(context.commands);
    const undone = Object.values(context.commands).flatMap(({ undo }) => undo ?? []);
    expect(undone.filter((name) => !commands.includes(name))).toEqual([]);
    const refs = Object.values(context.entities)
      .flatMap(Object.values<string>)
      .flatMap((field) => /^ref ([a-z0-9-]+)\.(\w+)/.exec(field)?.slice(1, 3).join('.') ?? []);
    const dangling = refs.filter((ref) => {
      const [id = '', entity = ''] = ref.split('.');
      return !Object.keys(byId.get(id)?.entities ?? {}).includes(entity);
    });
    expect(dangling).toEqual([]);
  });
});

function withoutForeignRefs(fields: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [
      name,
      type.replace(/^ref [a-z][a-z0-9-]*\.\w+/, 'uuid'),
    ]),
  );
}

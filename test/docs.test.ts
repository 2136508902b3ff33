import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { starter } from '../src/cli/commands/new.ts';
import { design } from '../src/design.ts';
import { soundBlueprint } from '../src/testing/fixtures/fixture-blueprint.ts';

const root = new URL('../', import.meta.url);

test('docs and schemas are what the code says', async () => {
  const { generated }: { generated: () => Promise<ReadonlyMap<string, string>> } = await import(
    new URL('scripts/write-docs.mjs', root).href
  );
  const files = await generated();
  const stale = [...files].filter(
    ([path, text]) =>
      !existsSync(new URL(path, root)) || readFileSync(new URL(path, root), 'utf8') !== text,
  );
  expect(
    stale.map(([path]) => path),
    'run `npm run docs`',
  ).toEqual([]);
});

test('the schema of architecture.yaml accepts what the tool writes', () => {
  const schema = JSON.parse(
    readFileSync(new URL('schemas/architecture.schema.json', root), 'utf8'),
  );
  const validate = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } }).compile(
    schema,
  );
  const designed = design(
    'Order management for a web shop with RabbitMQ, 3,000 requests per second, team of 20 in three teams.',
  );
  if (!designed.ok) throw new Error(designed.refusal.message);
  for (const text of [starter('desk'), designed.text]) {
    expect(validate(parse(text)), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  }
  expect(validate({ architecture: 1, name: 'shop', contxts: {} })).toBe(false);
  expect(soundBlueprint(starter('desk')).contexts).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { judgeJsonSchema } from '../../testing/fixtures/contract-judges.ts';
import { fixtureBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { jsonSchema } from './json-schema.ts';

const files = Object.keys(fixtures).flatMap((name) =>
  jsonSchema
    .emit(fixtureBlueprint(name), { findings: [] })
    .map((file) => ({ ...file, name: `${name} ${file.path}` })),
);

test.each(files)('Ajv compiles $name and accepts its example', ({ text }) => {
  expect(judgeJsonSchema(text)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArchitecture } from '../../testing/fixtures/arbitrary-architecture.ts';
import {
  judgeAsyncApi,
  judgeExamples,
  judgeJsonSchema,
  lintOpenApi,
} from '../../testing/fixtures/contract-judges.ts';
import { soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { asyncapi } from '../asyncapi/asyncapi.ts';
import { jsonSchema } from '../json-schema/json-schema.ts';
import { openapi } from '../openapi/openapi.ts';

test('contracts of any architecture satisfy their judges, examples included', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArchitecture, async (text) => {
      const blueprint = soundBlueprint(text);
      const nothing = { findings: [] };
      for (const { text: document } of openapi.emit(blueprint, nothing)) {
        expect(await lintOpenApi(document)).toEqual([]);
        expect(judgeExamples(document).wrong).toEqual([]);
      }
      for (const { text: document } of asyncapi.emit(blueprint, nothing)) {
        expect(await judgeAsyncApi(document)).toEqual([]);
        expect(judgeExamples(document).wrong).toEqual([]);
      }
      for (const { text: document } of jsonSchema.emit(blueprint, nothing)) {
        expect(judgeJsonSchema(document)).toEqual([]);
      }
    }),
    { numRuns: 12, interruptAfterTimeLimit: 40_000 },
  );
});

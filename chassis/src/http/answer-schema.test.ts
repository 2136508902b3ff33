import { expect, test } from 'vitest';
import { answerSchema } from './answer-schema.ts';

test('nothing is required at any depth, and a field of that name stays', () => {
  const part = { type: 'object', properties: { a: {} }, required: ['a'] };
  const bare = { type: 'object', properties: { a: {} } };
  expect(
    answerSchema({
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        one: part,
        many: { type: 'array', items: part },
      },
      required: ['one'],
      anyOf: [part],
      additionalProperties: part,
    }),
  ).toEqual({
    type: 'object',
    properties: { required: { type: 'boolean' }, one: bare, many: { type: 'array', items: bare } },
    anyOf: [bare],
    additionalProperties: bare,
  });
});

import { expect, test } from 'vitest';
import { soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { withoutEntity } from '../../util/without-entity.ts';
import { ComponentLibrary } from './component-library.ts';
import { fieldsExample } from './field-example.ts';
import { fieldsSchema } from './field-schema.ts';
import type { SchemaScope, Side } from './schema-scope.ts';
import { visibleFields } from './visible-fields.ts';

function shown(entities: string, side: Side) {
  const { contexts } = soundBlueprint(`
architecture: 1
name: shop
contexts: { sales: { entities: ${entities} } }
`);
  const library = new ComponentLibrary('#/$defs/');
  const scope: SchemaScope = { contexts, context: 'sales', library, side };
  const [entity] = contexts[0]?.entities ?? [];
  if (!entity) throw new Error('no entity');
  const fields = visibleFields(entity, side);
  return {
    schema: fieldsSchema(scope, fields),
    example: fieldsExample(scope, fields, { entity: entity.name }),
    parts: Object.keys(library.all()),
  };
}

test('a secret goes in but never comes out, and what the server sets never goes in', () => {
  const entities =
    '{ User: { id: uuid, name: text, password: text secret, seen: timestamp readonly } }';
  expect(Object.keys(shown(entities, 'request').example)).toEqual(['name', 'password']);
  expect(Object.keys(shown(entities, 'response').example)).toEqual(['id', 'name', 'seen']);
});

test('requests are closed and know their words, answers may grow', () => {
  const entities = '{ User: { mood: good | bad } }';
  expect(shown(entities, 'request').schema).toEqual({
    type: 'object',
    properties: { mood: { type: 'string', enum: ['good', 'bad'] } },
    required: ['mood'],
    additionalProperties: false,
  });
  expect(shown(entities, 'response').schema).toEqual({
    type: 'object',
    properties: { mood: { type: 'string', maxLength: 100, 'x-extensible-enum': ['good', 'bad'] } },
    required: ['mood'],
  });
});

test('a part that needs itself is optional: no finite value could have it', () => {
  const { schema, example } = shown('{ A: { b: B, n: int }, B: { a: A } }', 'event');
  expect(schema['required']).toEqual(['n']);
  expect(example).toEqual({ n: 3 });
});

test('a part gets a schema of its own in each direction', () => {
  const entities = "{ Cart: { id: uuid, lines: 'Line[]', total: money }, Line: { sku: text } }";
  expect(shown(entities, 'request').parts).toEqual(['LineInput', 'Money']);
  expect(shown(entities, 'response').parts).toEqual(['Line', 'Money']);
});

test('examples depend on names and types alone', () => {
  const entities =
    '{ User: { id: uuid, firstName: { type: text, maxLength: 2 }, dueOn: date, age: int } }';
  const first = shown(entities, 'response').example;
  expect(first).toEqual(shown(entities, 'response').example);
  expect(first).toMatchObject({ firstName: 'Ad', dueOn: '2026-02-15', age: 34 });
});

test('a name loses the words of its entity, unless nothing else is left', () => {
  const cases = [
    ['OrderPlaced', 'Order'],
    ['cancelOrderLine', 'OrderLine'],
    ['listOrders', 'Order'],
    ['reorder', 'Order'],
    ['Order', 'Order'],
  ] as const;
  expect(cases.map(([name, entity]) => withoutEntity(name, entity))).toEqual([
    'placed',
    'cancel',
    'list',
    'reorder',
    'order',
  ]);
});

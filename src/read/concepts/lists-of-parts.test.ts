import { expect, test } from 'vitest';
import { areParts } from './lists-of-parts.ts';

test('what people order and pay for are parts wherever they are listed', () => {
  expect(areParts(['order', 'payment', 'inventory'], 'anywhere')).toBe(true);
});

test('fields of a form and things on a table are no parts', () => {
  expect(areParts(['name', 'phone', 'colour'], 'anywhere')).toBe(false);
  expect(areParts(['name', 'phone', 'colour'], 'announced')).toBe(false);
});

test('the opening words and an announcement may bring in words that nobody knows', () => {
  expect(areParts(['order', 'wibble', 'wobble'], 'opening')).toBe(true);
  expect(areParts(['wibble', 'wobble'], 'announced')).toBe(true);
  expect(areParts(['wibble', 'wobble'], 'anywhere')).toBe(false);
});

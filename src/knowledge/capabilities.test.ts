import { expect, it } from 'vitest';
import { capabilities } from './capabilities.ts';

it('lists 155 capabilities, each once, each with items', () => {
  expect(capabilities.length).toBe(155);
  expect(new Set(capabilities.map((one) => one.id)).size).toBe(155);
  expect(capabilities.filter((one) => one.items.length === 0)).toEqual([]);
  expect(capabilities.filter((one) => !/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(one.id))).toEqual(
    [],
  );
});

it('groups them in seventeen sections, one prefix each', () => {
  const sections = new Map(capabilities.map((one) => [one.id.split('.')[0], one.section]));
  expect(sections.size).toBe(new Set(capabilities.map((one) => one.section)).size);
  expect(sections.size).toBe(17);
});

import { expect, test } from 'vitest';
import type { Likeness } from '../../blueprint/requirements/requirements.ts';
import { findModel } from '../../knowledge/reference-models/find-model.ts';
import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';
import { clearness, recognised, usualParts } from './usual-parts.ts';

const [first, second] = REFERENCE_MODELS;
const like = (model: string, score: number): Likeness => ({ model, score, parts: [] });

test('parts of the likest kind of system have the greatest share, all shares of one name add up', () => {
  const parts = usualParts([like(first?.id ?? '', 0.3), like(second?.id ?? '', 0.1)]);
  const own = Object.keys(findModel(first?.id ?? '')?.parts ?? {});
  const shares = new Map(parts.map(({ name, share }) => [name, share]));
  for (const name of own) expect(shares.get(name.replaceAll('-', ' '))).toBeGreaterThan(0.9);
  expect(new Set(shares.keys()).size).toBe(parts.length);
});

test('a faint likeness says nothing, a strong one leaves no doubt', () => {
  expect(clearness([])).toBe(0);
  expect(clearness([like('any', 0.08)])).toBe(0);
  expect(clearness([like('any', 0.4)])).toBe(1);
});

test('a brief is recognised as the kinds of system that have a say, and as none by chance', () => {
  const kinds = (...likenesses: readonly Likeness[]) =>
    recognised(likenesses).map(({ model }) => model);
  expect(kinds(like('near', 0.3), like('twin', 0.28), like('far', 0.12))).toEqual(['near', 'twin']);
  expect(kinds(like('chance', 0.08))).toEqual([]);
});

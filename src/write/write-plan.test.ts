import { expect, test } from 'vitest';
import { type NewFile, planWrite } from './write-plan.ts';

const OURS: NewFile = { path: 'docs/a.md', text: 'one\ntwo\nthree\nfour\n', owner: 'tool' };
const kinds = (
  files: readonly NewFile[],
  last: Record<string, string>,
  disk: Record<string, string>,
) =>
  planWrite(files, last, (path) => disk[path]).actions.map(
    (action) => `${action.kind} ${action.path}`,
  );

test('a new file is created, an unchanged one left alone', () => {
  expect(kinds([OURS], {}, {})).toEqual(['create docs/a.md']);
  expect(kinds([OURS], { 'docs/a.md': OURS.text }, { 'docs/a.md': OURS.text })).toEqual([
    'same docs/a.md',
  ]);
});

test('an old version of ours is refreshed', () => {
  expect(kinds([OURS], { 'docs/a.md': 'old\n' }, { 'docs/a.md': 'old\n' })).toEqual([
    'update docs/a.md',
  ]);
});

test('what belongs to the user is never touched again', () => {
  expect(kinds([{ ...OURS, owner: 'user' }], {}, { 'docs/a.md': 'mine\n' })).toEqual([
    'keep docs/a.md',
  ]);
});

test('an edit in other lines is merged', () => {
  const last = { 'docs/a.md': 'one\ntwo\nthree\n' };
  const plan = planWrite([OURS], last, () => 'ONE\ntwo\nthree\n');
  expect(plan.actions).toEqual([
    { kind: 'merge', path: 'docs/a.md', text: 'ONE\ntwo\nthree\nfour\n' },
  ]);
});

test('an edit of the same lines keeps the file and lays ours beside it', () => {
  const last = { 'docs/a.md': 'one\n2\nthree\n' };
  const [action] = planWrite([OURS], last, () => 'one\nTWO!\nthree\n').actions;
  expect(action).toMatchObject({ kind: 'conflict', path: 'docs/a.md', beside: 'docs/a.md.new' });
});

test('an edited file is kept where our version did not change', () => {
  expect(kinds([OURS], { 'docs/a.md': OURS.text }, { 'docs/a.md': 'mine\n' })).toEqual([
    'keep docs/a.md',
  ]);
});

test('a file that is emitted no longer goes, unless somebody edited it', () => {
  expect(kinds([], { 'x.md': 'x' }, { 'x.md': 'x' })).toEqual(['remove x.md']);
  expect(kinds([], { 'x.md': 'x' }, { 'x.md': 'edited' })).toEqual([]);
});

test('a file of unknown origin is never overwritten', () => {
  expect(kinds([OURS], {}, { 'docs/a.md': 'somebody else\n' })).toEqual(['conflict docs/a.md']);
});

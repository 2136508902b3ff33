import { expect, test } from 'vitest';
import { compile } from '../../compile.ts';
import { design } from '../../design.ts';
import { findModel } from '../../knowledge/reference-models/find-model.ts';

const VET =
  'Owners ring our practice because the dog limps or the cat needs its jab. The vet examines the animal, writes down what she found, gives drugs from the cupboard, and the nurse books the next vaccination and prints the bill.';

test('the file says what kind of system it was recognised as, and which contexts are usual there', () => {
  const designed = design(VET);
  if (!designed.ok) throw new Error(designed.refusal.message);
  const { resemblances, contexts } = designed.blueprint;
  expect(resemblances[0]?.kind).toBe('veterinary-clinic');
  const named = resemblances.flatMap((one) => one.contexts);
  expect(new Set(named).size).toBe(named.length);
  expect(contexts.map(({ name }) => name)).toEqual(expect.arrayContaining([...named]));
  expect(resemblances.filter(({ kind }) => findModel(kind) === undefined)).toEqual([]);
  const page = designed.files.find(({ path }) => path.startsWith('docs/01'))?.text;
  expect(page).toContain(`recognised as \`veterinary-clinic\` (\`${named[0]}\``);
});

test('a brief of a few words is recognised as nothing', () => {
  const designed = design('Order management, please.');
  expect(designed.ok && designed.blueprint.resemblances).toEqual([]);
});

test('a context that is not there is reported where it is named', () => {
  const { diagnostics } = compile(
    'architecture: 1\nname: shop\nresembles: { web-shop: [ ordr ] }\ncontexts: { order: {} }\n',
    'a.yaml',
  );
  expect(diagnostics[0]?.message).toBe('There is no context `ordr`. Did you mean `order`?');
});

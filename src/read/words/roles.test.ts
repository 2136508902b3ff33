import { expect, test } from 'vitest';
import { readBrief } from '../read.ts';

const rolesOf = (brief: string) => {
  const reading = readBrief(brief);
  return reading.ok ? reading.requirements.facts.roles?.value : undefined;
};

test('people who use it are roles, what they do is none', () => {
  expect(rolesOf('図書館の貸出。利用者は司書、館長、会員です。')).toEqual(['司書', '館長', '会員']);
  expect(
    rolesOf('市立図書館です。利用者は利用者カードで本を借り、貸出期限までに返却します。'),
  ).toBeUndefined();
});

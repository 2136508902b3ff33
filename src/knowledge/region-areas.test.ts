import { expect, test } from 'vitest';
import { areaOfRegion, areaOfWord } from './region-areas.ts';

test.each([
  ['eu-central-1', ['de', 'eu']],
  ['eu-west-2', ['uk']],
  ['europe-west6', ['ch']],
  ['europe-north1', ['eu']],
  ['us-east-1', ['us']],
  ['eastus2', ['us']],
  ['asia-east1', ['tw']],
  ['ap-northeast-2', ['kr']],
])('%s lies in %j', (region, areas) => {
  expect(areaOfRegion(region)).toEqual(areas);
});

test('a name of the author says nothing', () => {
  expect(areaOfRegion('main-site')).toBeUndefined();
  expect(areaOfRegion('constructor')).toBeUndefined();
});

test('words for countries and unions are known in common spellings', () => {
  expect(areaOfWord('South Korea')).toBe('kr');
  expect(areaOfWord('EU')).toBe('eu');
  expect(areaOfWord('atlantis')).toBeUndefined();
});

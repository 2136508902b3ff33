import { expect, test } from 'vitest';
import type { FactName } from '../blueprint/requirements/fact-catalogue.ts';
import { QUESTIONS } from '../knowledge/questions.ts';
import { answeredValue, typedValue } from './answer.ts';

test.each<[FactName, string, unknown]>([
  ['audit', 'yes', true],
  ['audit', 'No', false],
  ['audit', 'true', true],
  ['audit', 'perhaps', undefined],
  ['deployment', 'hybrid', 'hybrid'],
  ['deployment', '99.9%', undefined],
  ['broker', 'rabbitmq', 'rabbitmq'],
  ['peakRps', ' 1,200 ', 1200],
  ['availability', '99.95%', 0.9995],
  ['availability', '43', undefined],
])('%s: a person who types `%s` means %j', (name, text, value) => {
  expect(typedValue(name, text)).toBe(value);
});

test.each<[string, number | undefined]>([
  ['43.2', 0.999],
  ['5 minutes', 0.999884],
  ['1', 0.999977],
  ['99.9%', 0.999],
  ['0', undefined],
  ['50000', undefined],
  ['', undefined],
])('asked for minutes a month, `%s` is an availability of %j', (text, value) => {
  expect(answeredValue('availability', text)).toBe(value);
});

test('every answer that the planner tries out can be typed', () => {
  const refused = QUESTIONS.flatMap(({ fact, answers }) =>
    answers
      .filter((answer) => typedValue(fact, String(answer)) !== answer)
      .map((answer) => `${fact} ${String(answer)}`),
  );
  expect(refused).toEqual([]);
});

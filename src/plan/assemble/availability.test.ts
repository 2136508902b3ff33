import { expect, test } from 'vitest';
import { composeAvailability } from '../../blueprint/analysis/availability.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { design } from '../../design.ts';

const SHOP =
  'We sell lamps online. Customers place orders and pay with Stripe. When an order is placed, stock is reserved; if the payment fails, the stock is released.';

function planned(brief: string) {
  const result = design(brief);
  if (!result.ok) throw new Error(result.refusal.message);
  return result;
}

const flowsOf = (blueprint: Blueprint) =>
  blueprint.flows.map((flow) => composeAvailability(blueprint, flow));

test.each([
  ['99.9 %', 'a modular monolith'],
  ['99.95 %', 'a modular monolith'],
  ['99.9 %', 'microservices'],
])('a goal of %s with %s is kept by the parts it counts on', (goal, style) => {
  const { blueprint, findings } = planned(`${SHOP} ${goal} availability. We want ${style}.`);
  const compositions = flowsOf(blueprint);
  expect(compositions.length).toBeGreaterThan(0);
  for (const { total = 0, objective = 1 } of compositions)
    expect(total).toBeGreaterThanOrEqual(objective);
  expect(findings.filter(({ code }) => code.startsWith('availability/'))).toEqual([]);
});

test('what an outside system cannot keep waits in a queue', () => {
  const { blueprint } = planned(SHOP);
  const calls = blueprint.contexts.flatMap((context) => context.calls);
  const outside = calls.filter(({ target }) => target.name === 'stripe');
  expect(outside.map(({ fallback, hard }) => [fallback?.kind, hard])).toEqual([['queue', false]]);
  const stripe = flowsOf(blueprint).flatMap(({ reliances }) =>
    reliances.filter(({ name }) => name === 'stripe'),
  );
  for (const reliance of stripe) expect(reliance).toMatchObject({ hard: false, instead: 'queue' });
});

test('a goal of four nines gets a third replica', () => {
  const { blueprint } = planned(`${SHOP} 99.99 % availability.`);
  for (const { replicas } of blueprint.services) expect(replicas).toBeGreaterThanOrEqual(3);
});

test('one machine is no better than one machine, and a higher goal is a warning', () => {
  const { blueprint, findings } = planned(
    `${SHOP} Everything runs on a single server. 99.9 % availability.`,
  );
  for (const { total } of flowsOf(blueprint)) expect(total).toBe(0.995);
  expect(findings.map(({ code }) => code)).toContain('availability/assumed-below-slo');
});

test('figures are marked as assumed, in the language of the brief', () => {
  const { blueprint } = planned('花屋の注文管理。顧客が注文し、カードで支払う。');
  expect(blueprint.services[0]?.availabilityAssumed).toBe('EC2インスタンス1台のSLA');
});

import { expect, test } from 'vitest';
import { soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { composeAvailability, errorBudgetMinutes } from './availability.ts';
import { longestPausesMs } from './call-budget.ts';
import { capacityOf } from './capacity.ts';
import { amplification, longestPath, operationBudgets } from './deadline-budget.ts';
import { rolloutWaves } from './rollout-order.ts';
import { sagaCases } from './saga-cases.ts';

const SHOP = soundBlueprint(`
architecture: 1
name: shop
style: microservices
contexts:
  cart:
    commands: { checkOut: { deadline: 1s }, undoCart: {} }
    calls:
      - { to: stock.reserve, during: checkOut, timeout: 200ms, retries: { attempts: 3, backoff: { base: 100ms, max: 150ms } } }
      - { to: prices.getPrice, during: checkOut, timeout: 100ms, parallel: true, fallback: cache }
      - { to: stock.release, during: checkOut, timeout: 50ms, parallel: true, times: 2 }
  stock:
    commands: { reserve: {}, release: {} }
    calls: [{ to: bank.pay, timeout: 80ms, retries: 1 }]
  prices:
    commands: { getPrice: {} }
externals: { bank: { kind: third-party, operations: [pay], availability: 99.9% } }
services:
  cart: { contexts: [cart], replicas: 3, zones: 3, concurrency: 2, serviceTime: 100ms, peakRps: 30, availability: 99% }
  stock: { contexts: [stock], replicas: 2, availability: 99% }
  prices: { contexts: [prices] }
flows:
  buy:
    trigger: cart.checkOut
    slo: { availability: 99.9% }
    saga: [{ do: stock.reserve, undo: stock.release }, { do: cart.checkOut }, { do: prices.getPrice, pivot: true }]
`);

test('pauses double up to their cap', () => {
  expect(longestPausesMs(4, { baseMs: 100, maxMs: 300, jitter: 'full' })).toBe(600);
  expect(longestPausesMs(1, { baseMs: 100, jitter: 'full' })).toBe(0);
});

test('calls in a row add up, calls side by side count once', () => {
  const [budget] = operationBudgets(SHOP);
  expect(budget).toMatchObject({
    caller: 'cart',
    operation: 'checkOut',
    worstMs: 950,
    deadlineMs: 1_000,
  });
});

test('the longest path goes on from callee to callee, and attempts multiply', () => {
  const path = longestPath(SHOP);
  expect(path.map(({ target }) => target.name)).toEqual(['stock', 'bank']);
  expect(amplification(path)).toBe(6);
});

test('availability is the product of what is needed; a part with a fallback does not count', () => {
  const { reliances, total } = composeAvailability({ ...SHOP, flows: [] }, { ...buy(), steps: [] });
  expect(reliances.map(({ name, hard }) => [name, hard])).toEqual([
    ['cart', true],
    ['stock', true],
    ['bank', true],
    ['prices', false],
  ]);
  expect(total).toBeCloseTo((1 - 0.01 ** 3) * (1 - 0.01 ** 2) * 0.999, 12);
});

test('a part that states no availability leaves the product open', () => {
  expect(composeAvailability(SHOP, buy()).total).toBeUndefined();
  expect(composeAvailability(SHOP, buy()).eachNeeds).toBeCloseTo(0.999 ** (1 / 4), 12);
});

test('an error budget in minutes', () => {
  expect(errorBudgetMinutes(0.999)).toBeCloseTo(43.2, 9);
});

test('utilisation counts every slot, and the fullest zone is the one that fails', () => {
  const [cart] = SHOP.services;
  if (!cart) throw new Error('The shop has services.');
  const { normal, afterZoneLoss, saturationRps } = capacityOf(SHOP, cart);
  expect(saturationRps).toBe(60);
  expect(normal?.utilisation).toBeCloseTo(0.5, 12);
  expect(afterZoneLoss).toMatchObject({ replicas: 2 });
  expect(afterZoneLoss?.utilisation).toBeCloseTo(0.75, 12);
});

test('callees are released first; a circle shares the last wave', () => {
  expect(rolloutWaves(SHOP)).toEqual([['stock', 'prices'], ['cart']]);
  const back = {
    from: 'stock',
    to: 'cart',
    kind: 'sync' as const,
    protocol: 'rest',
    via: 'checkOut',
  };
  const circle = { ...SHOP, dependencies: [...SHOP.dependencies, back] };
  expect(rolloutWaves(circle)).toEqual([['prices'], ['cart', 'stock']]);
});

test('a silent step takes itself back, and steps that cannot be taken back are named', () => {
  expect(
    sagaCases(buy()).map(({ failure, compensations, stranded }) => [
      failure,
      compensations,
      stranded,
    ]),
  ).toEqual([
    ['refused', [], []],
    ['silent', ['stock.release'], []],
    ['refused', ['stock.release'], []],
    ['silent', ['stock.release'], []],
    ['refused', ['stock.release'], ['cart.checkOut']],
    ['silent', ['stock.release'], ['cart.checkOut']],
  ]);
});

function buy() {
  const [flow] = SHOP.flows;
  if (!flow) throw new Error('The shop has flows.');
  return flow;
}

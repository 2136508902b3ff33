import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangC, responseQuantile } from './queueing.ts';

test('with one server the sojourn is exponential with mean S / (1 − ρ)', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.98, noNaN: true }),
      fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      (load, q) => {
        const service = 0.02;
        const exact = (-Math.log(1 - q) * service) / (1 - load);
        const found = responseQuantile({ servers: 1, arrivals: load / service, service }, q);
        expect(found / exact).toBeCloseTo(1, 6);
      },
    ),
  );
});

test('it lies between the quantile of the work alone and the bound that splits the tail between waiting and work', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (servers, load) => {
        const service = 0.05;
        const queue = { servers, arrivals: (load * servers) / service, service };
        const found = responseQuantile(queue, 0.99);
        expect(found).toBeGreaterThanOrEqual(-Math.log(0.01) * service * 0.999_999);
        // P(W + S > w + s) <= P(W > w) + P(S > s), each half of 1 %.
        const waits = erlangC(servers, load * servers);
        const wait =
          waits <= 0.005 ? 0 : (Math.log(waits / 0.005) * service) / (servers * (1 - load));
        expect(found).toBeLessThanOrEqual((wait - service * Math.log(0.005)) * 1.000_001);
      },
    ),
  );
});

test('two servers follow a simulated line', () => {
  const queue = { servers: 2, arrivals: 80, service: 0.02 };
  let seed = 7;
  const uniform = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const free = [0, 0];
  const times: number[] = [];
  let now = 0;
  for (let request = 0; request < 200_000; request++) {
    now -= Math.log(uniform()) / queue.arrivals;
    const first = (free[0] ?? 0) <= (free[1] ?? 0) ? 0 : 1;
    const start = Math.max(now, free[first] ?? 0);
    free[first] = start - Math.log(uniform()) * queue.service;
    times.push((free[first] ?? 0) - now);
  }
  const simulated = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  expect(Math.abs(responseQuantile(queue, 0.99) / simulated - 1)).toBeLessThan(0.06);
});

import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('work and waiting together exceed the promise', () => {
  expectFindings(
    'capacity/predicted-p99-over-slo',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 2, concurrency: 2, serviceTime: 50ms, peakRps: 72 }
contexts: { ordering: { commands: { placeOrder: {} } } }
flows:
  checkout:
    steps: [ordering.placeOrder]
    slo: { p99: 400ms }
    #           ^^^^^ error: Flow \`checkout\` promises 99 of 100 answers within 400ms, and \`front\` alone takes up to 610ms at peak: 4 slots, work of 50ms, ρ 0.9 (M/M/c).
`,
  );
});

test('with headroom the same work keeps the promise', () => {
  expectFindings(
    'capacity/predicted-p99-over-slo',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3, concurrency: 2, serviceTime: 50ms, peakRps: 72 }
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { p99: 400ms } } }
`,
  );
});

test('a service behind a fallback does not hold the flow up', () => {
  expectFindings(
    'capacity/predicted-p99-over-slo',
    `
architecture: 1
name: shop
style: microservices
services:
  ads: { contexts: [offers], replicas: 1, concurrency: 1, serviceTime: 50ms, peakRps: 19 }
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls: [{ to: offers.getBanner, timeout: 100ms, fallback: default }]
  offers: { entities: { Banner: { id: uuid } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { p99: 400ms } } }
`,
  );
});

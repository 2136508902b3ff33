import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a queue that is full before replicas are ready is reported', () => {
  expectFindings(
    'capacity/autoscaler-too-slow',
    `
architecture: 1
name: shop
services:
  front:
    contexts: [ordering]
    concurrency: 10
    serviceTime: 20ms
    peakRps: 4000
    sheds: false
    queueLimit: 600
    autoscale: { min: 4, max: 12, reaction: 90s }
    #                                       ^^^ warning: \`front\` needs 90s for new replicas and sheds nothing; at peak 2,000 requests/s more arrive than 4 replicas can do (ρ 2), which fills the 2,400 places of its queues in 1200ms.
contexts: { ordering: {} }
`,
  );
});

test('a service that sheds, and one whose smallest size is enough, are fine', () => {
  expectFindings(
    'capacity/autoscaler-too-slow',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], concurrency: 10, serviceTime: 20ms, peakRps: 4000, autoscale: { min: 4, max: 12, reaction: 90s } }
  back: { contexts: [stock], concurrency: 10, serviceTime: 20ms, peakRps: 400, sheds: false, autoscale: { min: 4, max: 12, reaction: 90s } }
contexts: { ordering: {}, stock: {} }
`,
  );
});

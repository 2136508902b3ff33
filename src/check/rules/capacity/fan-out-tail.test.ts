import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('ten answers side by side are reported with the share of slow requests', () => {
  expectFindings(
    'capacity/fan-out-tail',
    `
architecture: 1
name: shop
requirements: { p99Ms: 300 }
style: microservices
contexts:
  search:
    entities: { Hit: { id: uuid } }
    calls:
      - { to: shard.listParts, times: 20, parallel: true, timeout: 200ms }
      #       ^^^^^^^^^^^^^^^ warning: \`search\` waits for 20 answers of \`shard.listParts\` side by side: 18.2% of its requests meet one that is slower than 99 of 100, so that the time the system promises must hold for 99.95% of them.
  shard: { entities: { Part: { id: uuid } } }
`,
  );
});

test('a hedge or a fallback cuts the tail', () => {
  expectFindings(
    'capacity/fan-out-tail',
    `
architecture: 1
name: shop
requirements: { p99Ms: 300 }
style: microservices
contexts:
  search:
    entities: { Hit: { id: uuid } }
    calls:
      - { to: shard.listParts, times: 20, parallel: true, timeout: 200ms, hedge: 20ms }
      - { to: shard.getPart, times: 20, parallel: true, timeout: 200ms, fallback: degrade }
  shard: { entities: { Part: { id: uuid } } }
`,
  );
});

test('few answers, and no promise of time, are silent', () => {
  expectFindings(
    'capacity/fan-out-tail',
    `
architecture: 1
name: shop
style: microservices
contexts:
  search:
    entities: { Hit: { id: uuid } }
    calls: [{ to: shard.listParts, times: 20, parallel: true, timeout: 200ms }]
  shard: { entities: { Part: { id: uuid } } }
`,
  );
});

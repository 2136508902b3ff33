import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('many calls in a row are reported with what they take', () => {
  expectFindings(
    'structure/chatty-calls',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { place: {} }
    calls:
      - { to: bank.quote, during: place, times: 20, timeout: 1s }
      #                                         ^^ warning: \`ordering.place\` asks \`bank.quote\` 20 times one after another, up to 1s at 50ms each.
externals: { bank: { kind: third-party, operations: [quote], p99: 50ms } }
`,
  );
});

test('a few calls, calls side by side and calls in one process are fine', () => {
  expectFindings(
    'structure/chatty-calls',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { place: {} }
    calls:
      - { to: stock.reserve, times: 50 }
      - { to: bank.quote, times: 5, timeout: 1s }
      - { to: bank.rate, times: 8, parallel: true, timeout: 1s }
  stock: { commands: { reserve: {} } }
externals: { bank: { kind: third-party, operations: [quote, rate] } }
`,
  );
});

import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a fallback that calls what has failed is reported with the way', () => {
  expectFindings(
    'breakers/fallback-through-failing-dependency',
    `
architecture: 1
name: shop
style: microservices
contexts:
  web:
    calls:
      - to: pricing.quote
        timeout: 300ms
        fallback: { kind: call, to: archive.lastQuote }
        #                           ^^^^^^^^^^^^^^^^^ error: When \`pricing.quote\` fails, \`web\` falls back to \`archive.lastQuote\`, which needs it too: \`archive\` → \`pricing\`.
  pricing:
    commands: { quote: {}, history: {} }
  archive:
    commands: { lastQuote: {} }
    calls: [{ to: pricing.history, timeout: 200ms }]
`,
  );
});

test('a fallback that stands on its own is accepted', () => {
  expectFindings(
    'breakers/fallback-through-failing-dependency',
    `
architecture: 1
name: shop
style: microservices
contexts:
  web:
    calls:
      - to: pricing.quote
        timeout: 300ms
        fallback: { kind: call, to: archive.lastQuote }
  pricing:
    commands: { quote: {}, history: {} }
  archive:
    commands: { lastQuote: {} }
`,
  );
});

test('a fallback in the same process goes down with it', () => {
  expectFindings(
    'breakers/fallback-through-failing-dependency',
    `
architecture: 1
name: shop
style: microservices
contexts:
  web:
    calls:
      - to: pricing.quote
        timeout: 300ms
        fallback: { kind: call, to: rules.estimate }
        #                           ^^^^^^^^^^^^^^ error: When \`pricing.quote\` fails, \`web\` falls back to \`rules.estimate\`, which needs it too: \`rules\`.
  pricing:
    commands: { quote: {} }
  rules:
    commands: { estimate: {} }
services:
  prices: { contexts: [pricing, rules] }
`,
  );
});

test('what the fallback itself can do without does not count', () => {
  expectFindings(
    'breakers/fallback-through-failing-dependency',
    `
architecture: 1
name: shop
style: microservices
contexts:
  web:
    calls:
      - to: pricing.quote
        timeout: 300ms
        fallback: { kind: call, to: archive.lastQuote }
  pricing:
    commands: { quote: {}, history: {} }
  archive:
    commands: { lastQuote: {} }
    calls: [{ to: pricing.history, timeout: 200ms, hard: false }]
`,
  );
});

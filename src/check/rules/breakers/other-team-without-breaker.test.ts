import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a call between teams without a breaker is reported', () => {
  expectFindings(
    'breakers/other-team-without-breaker',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    owner: orders
    calls:
      - { to: pricing.quote, timeout: 300ms }
      #       ^^^^^^^^^^^^^ warning: \`ordering\` of team \`orders\` calls \`pricing.quote\` of team \`prices\` without a breaker.
  pricing:
    owner: prices
    commands: { quote: {} }
`,
  );
});

test('a breaker is accepted', () => {
  expectFindings(
    'breakers/other-team-without-breaker',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    owner: orders
    calls: [{ to: pricing.quote, timeout: 300ms, breaker: true }]
  pricing:
    owner: prices
    commands: { quote: {} }
`,
  );
});

test('one team, or one process, needs none', () => {
  expectFindings(
    'breakers/other-team-without-breaker',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    owner: orders
    calls: [{ to: pricing.quote, timeout: 300ms }, rules.apply]
  pricing:
    owner: orders
    commands: { quote: {} }
  rules:
    owner: prices
    commands: { apply: {} }
services:
  ordering: { contexts: [ordering, rules] }
`,
  );
});

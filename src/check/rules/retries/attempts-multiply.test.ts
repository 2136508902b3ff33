import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { attemptsMultiply } from './attempts-multiply.ts';

test('attempts of three layers are multiplied and reported where they pass nine', () => {
  expectFindings(
    'retries/attempts-multiply',
    `
architecture: 1
name: shop
contexts:
  web:
    calls:
      - { to: ordering.placeOrder, retries: 2 }
      #                                     ^ error: One request of \`web\` to \`ordering.placeOrder\` may become 3 × 3 × 2 = 18 at \`bank\`: \`web\` → \`ordering\` → \`payments\` → \`bank\`.
  ordering:
    commands: { placeOrder: {} }
    calls: [{ to: payments.pay, retries: 2 }]
  payments:
    commands: { pay: {} }
    calls: [{ to: bank.authorise, retries: 1 }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('nine are accepted', () => {
  expectFindings(
    'retries/attempts-multiply',
    `
architecture: 1
name: shop
contexts:
  web:
    calls: [{ to: ordering.placeOrder, retries: 2 }]
  ordering:
    commands: { placeOrder: {} }
    calls: [{ to: payments.pay }]
  payments:
    commands: { pay: {} }
    calls: [{ to: bank.authorise, retries: 2 }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('one layer alone can be too much, and its callers are not blamed again', () => {
  expectFindings(
    'retries/attempts-multiply',
    `
architecture: 1
name: shop
contexts:
  web:
    calls: [{ to: ordering.placeOrder, retries: 1 }]
  ordering:
    commands: { placeOrder: {} }
    calls:
      - { to: bank.authorise, retries: { attempts: 12 } }
      #                                            ^^ error: One request of \`ordering\` to \`bank.authorise\` may become 12 at \`bank\`: \`ordering\` → \`bank\`.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a budget bounds what all attempts add together, and cycles come to an end', () => {
  expectFindings(
    'retries/attempts-multiply',
    `
architecture: 1
name: shop
contexts:
  web:
    calls: [{ to: ordering.placeOrder, retries: { attempts: 4, budget: 10% } }]
  ordering:
    commands: { placeOrder: {}, confirm: {} }
    calls: [{ to: payments.pay, retries: { attempts: 4, budget: 10% } }]
  payments:
    commands: { pay: {} }
    calls:
      - { to: bank.authorise, retries: { attempts: 4 } }
      - { to: ordering.confirm, retries: 1 }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('on any chain the product of attempts decides', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
      (chain) => {
        const contexts = chain.map(
          (attempts, n) =>
            `  c${n}: { commands: { go: {} }, calls: [{ to: c${n + 1}.go, retries: { attempts: ${attempts} } }] }`,
        );
        const text = `architecture: 1\nname: chain\ncontexts:\n${contexts.join('\n')}\n  c${chain.length}: { commands: { go: {} } }\n`;
        const { document } = parseArchitecture(text, 'architecture.yaml');
        const found = document ? check(resolve(document).blueprint, [attemptsMultiply]) : [];
        const product = chain.reduce((all, attempts) => all * attempts, 1);
        expect(found).toHaveLength(product > 9 ? 1 : 0);
      },
    ),
    { numRuns: 40 },
  );
});

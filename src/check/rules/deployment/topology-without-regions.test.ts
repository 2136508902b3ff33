import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('one region for two is reported', () => {
  expectFindings(
    'deployment/topology-without-regions',
    `
architecture: 1
name: shop
deployment: { topology: active-passive, regions: [eu-west-1] }
#                       ^^^^^^^^^^^^^^ error: \`active-passive\` needs two regions or more, and \`eu-west-1\` is the only one.
`,
  );
});

test('two regions, one for one, and regions that are open are accepted', () => {
  expectFindings(
    'deployment/topology-without-regions',
    `
architecture: 1
name: shop
deployment: { topology: active-active, regions: [eu-west-1, eu-central-1] }
`,
  );
});

test('regions may still be open', () => {
  expectFindings(
    'deployment/topology-without-regions',
    `
architecture: 1
name: shop
deployment: { topology: active-active }
`,
  );
});

import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('more services than people can run are reported', () => {
  expectFindings(
    'deployment/more-services-than-people',
    `
architecture: 1
name: shop
requirements: { teamSize: 2 }
#                         ^ warning: 2 developers run 4 services, 2 each, more than 1.5.
style: microservices
contexts: { ordering: {}, billing: {}, stock: {}, catalogue: {} }
`,
  );
});

test('one and a half each, and a single process, are accepted', () => {
  expectFindings(
    'deployment/more-services-than-people',
    `
architecture: 1
name: shop
requirements: { teamSize: 2 }
style: microservices
contexts: { ordering: {}, billing: {}, stock: {} }
`,
  );
});

test('contexts of one process are one service', () => {
  expectFindings(
    'deployment/more-services-than-people',
    `
architecture: 1
name: shop
requirements: { teamSize: 1 }
contexts: { ordering: {}, billing: {}, stock: {}, catalogue: {} }
`,
  );
});

import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('one machine behind a tight objective is reported', () => {
  expectFindings(
    'availability/single-host',
    `
architecture: 1
name: shop
requirements: { availability: 99.9% }
deployment: { target: single-host }
#                     ^^^^^^^^^^^ warning: Everything runs on one machine (\`single-host\`), and the objective of the system is 99.9%: 43.2 min a month for updates of the machine and for its loss.
contexts: { ordering: {} }
`,
  );
});

test('a modest objective is fine', () => {
  expectFindings(
    'availability/single-host',
    `
architecture: 1
name: shop
requirements: { availability: 99% }
deployment: { target: docker-compose }
contexts: { ordering: {} }
`,
  );
});

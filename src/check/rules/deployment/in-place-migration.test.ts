import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a change in place under a rolling update is reported', () => {
  expectFindings(
    'deployment/in-place-migration',
    `
architecture: 1
name: shop
deployment: { rollout: rolling, migrations: in-place }
#                                           ^^^^^^^^ error: Schemas change in place while the old version still runs (\`rolling\`), so \`ordering\` of the old version meets columns it does not know.
contexts: { ordering: { entities: { Order: { id: uuid } } } }
`,
  );
});

test('a pause, expanding first, and designs without data are accepted', () => {
  expectFindings(
    'deployment/in-place-migration',
    `
architecture: 1
name: shop
deployment: { rollout: recreate, migrations: in-place }
contexts: { ordering: { entities: { Order: { id: uuid } } } }
`,
  );
});

test('expanding first is accepted', () => {
  expectFindings(
    'deployment/in-place-migration',
    `
architecture: 1
name: shop
deployment: { rollout: canary, migrations: expand-contract }
contexts: { ordering: { entities: { Order: { id: uuid } } } }
`,
  );
});

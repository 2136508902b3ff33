import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a residency that the deployment forgets is reported', () => {
  expectFindings(
    'deployment/residency-not-held',
    `
architecture: 1
name: shop
requirements: { dataResidency: taiwan }
#                              ^^^^^^ error: Data must stay in \`taiwan\`, but the deployment does not hold it anywhere.
deployment: { cloud: gcp }
`,
  );
});

test('a region elsewhere is reported', () => {
  expectFindings(
    'deployment/residency-not-held',
    `
architecture: 1
name: shop
deployment: { cloud: aws, residency: eu, regions: [eu-central-1, us-east-1] }
#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ error: Data must stay in \`eu\`, but region \`us-east-1\` lies elsewhere.
`,
  );
});

test('another country of the same continent is reported', () => {
  expectFindings(
    'deployment/residency-not-held',
    `
architecture: 1
name: shop
requirements: { dataResidency: japan }
deployment: { residency: japan, regions: [ap-northeast-2] }
#                                        ^^^^^^^^^^^^^^^^ error: Data must stay in \`japan\`, but region \`ap-northeast-2\` lies elsewhere.
`,
  );
});

test('regions inside, and names that nobody knows, are accepted', () => {
  expectFindings(
    'deployment/residency-not-held',
    `
architecture: 1
name: shop
requirements: { dataResidency: eu }
deployment: { residency: eu, regions: [eu-west-1, europe-west3, main-site] }
`,
  );
});

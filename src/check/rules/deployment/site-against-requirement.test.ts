import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('another site, provider or topology than required is reported', () => {
  expectFindings(
    'deployment/site-against-requirement',
    `
architecture: 1
name: shop
requirements: { deployment: on-premises, cloud: aws, topology: active-active }
deployment: { site: public-cloud, cloud: gcp, topology: single-region }
#                   ^^^^^^^^^^^^ error: \`on-premises\` is required, but \`deployment.site\` is \`public-cloud\`.
#                                        ^^^ error: \`aws\` is required, but \`deployment.cloud\` is \`gcp\`.
#                                                       ^^^^^^^^^^^^^ error: \`active-active\` is required, but \`deployment.topology\` is \`single-region\`.
`,
  );
});

test('another target than required is reported', () => {
  expectFindings(
    'deployment/site-against-requirement',
    `
architecture: 1
name: shop
requirements: { deployment: single-host }
deployment: { target: kubernetes }
#                     ^^^^^^^^^^ error: \`single-host\` is required, but \`deployment.target\` is \`kubernetes\`.
`,
  );
});

test('a default that is not what is required is reported at the requirement', () => {
  expectFindings(
    'deployment/site-against-requirement',
    `
architecture: 1
name: shop
requirements: { deployment: on-premises }
#                           ^^^^^^^^^^^ error: \`on-premises\` is required, but \`deployment.site\` is \`public-cloud\`.
`,
  );
});

test('one host may run its containers by a compose file', () => {
  expectFindings(
    'deployment/site-against-requirement',
    `
architecture: 1
name: shop
requirements: { deployment: single-host }
deployment: { target: docker-compose }
`,
  );
});

test('what is required, what is only preferred, and what is open are accepted', () => {
  expectFindings(
    'deployment/site-against-requirement',
    `
architecture: 1
name: shop
requirements:
  deployment: on-premises
  cloud: { value: aws, force: should }
deployment: { site: on-premises, cloud: gcp }
`,
  );
});

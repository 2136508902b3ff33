import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an excluded broker and style are reported', () => {
  expectFindings(
    'deployment/excluded-technology',
    `
architecture: 1
name: shop
requirements: { excluded: [kafka, microservices] }
style: microservices
#      ^^^^^^^^^^^^^ error: \`microservices\` is excluded, but the style is \`microservices\`.
broker: kafka
#       ^^^^^ error: \`kafka\` is excluded, but the broker is \`kafka\`.
`,
  );
});

test('what brings an excluded technology is reported', () => {
  expectFindings(
    'deployment/excluded-technology',
    `
architecture: 1
name: shop
requirements: { excluded: [aws] }
technologies: { serverless: [aws-lambda] }
#                           ^^^^^^^^^^^^ error: \`aws\` is excluded, but \`technologies.serverless\` is \`aws-lambda\`, which brings \`aws\`.
`,
  );
});

test('an excluded part of the platform is reported where it is chosen', () => {
  expectFindings(
    'deployment/excluded-technology',
    `
architecture: 1
name: shop
requirements: { excluded: [public-cloud, istio] }
deployment: { site: public-cloud, mesh: istio }
#                   ^^^^^^^^^^^^ error: \`public-cloud\` is excluded, but \`deployment.site\` is \`public-cloud\`.
#                                       ^^^^^ error: \`istio\` is excluded, but \`deployment.mesh\` is \`istio\`.
`,
  );
});

test('an excluded database is reported at the store', () => {
  expectFindings(
    'deployment/excluded-technology',
    `
architecture: 1
name: shop
requirements: { excluded: [mongodb] }
contexts:
  ordering: { store: mongodb }
#                    ^^^^^^^ error: \`mongodb\` is excluded, but the store of \`ordering\` is \`mongodb\`.
`,
  );
});

test('other choices are accepted', () => {
  expectFindings(
    'deployment/excluded-technology',
    `
architecture: 1
name: shop
requirements: { excluded: [kafka] }
broker: rabbitmq
`,
  );
});

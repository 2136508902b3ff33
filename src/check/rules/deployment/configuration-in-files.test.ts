import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('files on a platform of images are reported', () => {
  expectFindings(
    'deployment/configuration-in-files',
    `
architecture: 1
name: shop
deployment: { target: kubernetes, configuration: files }
#                                                ^^^^^ info: Configuration comes from files, so each environment of \`kubernetes\` needs an image or a mount of its own.
`,
  );
});

test('the environment is accepted', () => {
  expectFindings(
    'deployment/configuration-in-files',
    `
architecture: 1
name: shop
deployment: { target: kubernetes, configuration: environment }
`,
  );
});

test("files on a machine of one's own are accepted", () => {
  expectFindings(
    'deployment/configuration-in-files',
    `
architecture: 1
name: shop
deployment: { target: virtual-machines, configuration: files }
`,
  );
});

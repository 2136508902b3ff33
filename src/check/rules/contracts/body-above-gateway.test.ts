import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a limit above the one of the gateway is reported', () => {
  expectFindings(
    'contracts/body-above-gateway',
    `
architecture: 1
name: shop
gateway: { technology: kong, maxBody: 5MB }
contexts:
  media: { api: { maxBody: 20MB } }
#                          ^^^^ warning: \`media\` accepts requests of 20 MB, but the gateway ends them at 5 MB.
`,
  );
});

test('the limit that a gateway has by default counts too', () => {
  expectFindings(
    'contracts/body-above-gateway',
    `
architecture: 1
name: shop
gateway: { technology: kong }
contexts:
  media: { api: { maxBody: 20MB } }
#                          ^^^^ warning: \`media\` accepts requests of 20 MB, but the gateway ends them at 1 MB.
`,
  );
});

test('equal limits, and contexts that the gateway does not reach, are accepted', () => {
  expectFindings(
    'contracts/body-above-gateway',
    `
architecture: 1
name: shop
gateway: { technology: kong, maxBody: 20MB, routes: [{ path: /v1/media, to: media }] }
contexts:
  media: { api: { maxBody: 20MB } }
  archive: { api: { maxBody: 90MB } }
`,
  );
});

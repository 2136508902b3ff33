import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a canary and a migration without a way back are reported', () => {
  expectFindings(
    'deployment/rollback-missing',
    `
architecture: 1
name: shop
deployment: { rollout: canary }
#                      ^^^^^^ warning: A canary is released, but nothing says how fast it is taken back.
externals: { mainframe: { kind: legacy } }
contexts: { ordering: {} }
migration: { from: mainframe, steps: [{ context: ordering }] }
#                  ^^^^^^^^^ warning: The migration from \`mainframe\` does not say how fast a step is taken back.
`,
  );
});

test('stated times, and rolling updates, are accepted', () => {
  expectFindings(
    'deployment/rollback-missing',
    `
architecture: 1
name: shop
deployment: { rollout: canary, rollback: 5m }
externals: { mainframe: { kind: legacy } }
contexts: { ordering: {} }
migration: { from: mainframe, rollback: 30m, steps: [{ context: ordering }] }
`,
  );
});

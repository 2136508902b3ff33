import { defineRule } from '../../rule.ts';

const UNSAFE = new Set([
  'file',
  'files',
  'git',
  'repository',
  'code',
  'source',
  'image',
  'none',
  'plain',
  'dotenv',
  'env-file',
  'config',
  'configmap',
  'config-map',
  'plaintext',
]);

/** Whoever can read the repository or the image can read the secrets. */
export const secretsInFiles = defineRule({
  code: 'deployment/secrets-in-files',
  severity: 'error',
  summary: 'Secrets come from the environment or from a store made for them.',
  help: 'Write `secrets: environment` or the store, for example `secrets: vault`.',

  check(model, report) {
    const { deployment } = model.blueprint;
    if (!UNSAFE.has(deployment.secrets)) return;
    report({
      at: deployment.at.of('secrets'),
      message: `Secrets come from \`${deployment.secrets}\`, where everybody who sees the code or the image sees them.`,
      fix: {
        title: 'From the environment',
        path: [...deployment.at.path, 'secrets'],
        value: 'environment',
      },
    });
  },
});

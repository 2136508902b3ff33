import { defineRule } from '../../rule.ts';

const IMAGES = new Set(['kubernetes', 'openshift', 'nomad', 'serverless', 'managed-containers']);

/** An image with its settings inside runs in one place only. */
export const configurationInFiles = defineRule({
  code: 'deployment/configuration-in-files',
  severity: 'info',
  summary: 'Configuration comes from the environment, so that one image runs everywhere.',
  help: 'Write `configuration: environment`, or `service` for settings that change while it runs.',

  check(model, report) {
    const { deployment } = model.blueprint;
    if (deployment.configuration !== 'files' || !IMAGES.has(deployment.target)) return;
    report({
      at: deployment.at.of('configuration'),
      message: `Configuration comes from files, so each environment of \`${deployment.target}\` needs an image or a mount of its own.`,
      fix: {
        title: 'From the environment',
        path: [...deployment.at.path, 'configuration'],
        value: 'environment',
      },
    });
  },
});

import { definePattern } from '../../pattern.ts';

export const twelveFactorConfig = definePattern({
  id: 'twelve-factor-config',
  section: 'deployment',
  name: 'Externalised configuration',
  aliases: ['twelve-factor config', 'environment configuration'],
  summary: {
    en: 'Whatever differs between environments comes from outside the artefact, is typed, checked at start and never secret in clear.',
    ja: '環境ごとに異なる値を成果物の外から与え、型付きで起動時に検査し、秘密を平文にしない。',
  },
  problem:
    "`if (env === 'prod')` in code, three config files that drift, and a missing value found at the first request in the night.",
  solution:
    'One typed schema per service with defaults that are safe. Values from environment variables or mounted files, secrets by reference from the store. Validate all at start and refuse to run, listing every fault at once. Log the effective values without secrets. Behaviour that changes at run time is a flag, not configuration.',
  useWhen: ['Every service that runs in more than one place.'],
  avoidWhen: ['Business rules and prices: those are data with an owner.'],
  consequences: [
    'Wrong configuration is a classic cause of outages: roll it out in steps like code.',
    'Environment variables are visible to child processes and crash dumps: hence files for secrets.',
  ],
  construct: 'deployment: { configuration: environment, secrets: vault }',
  covers: {
    'deployment.configuration-management': [
      'Environment variables',
      'config files',
      'secret management',
    ],
    'security.secrets-management': ['environment variables'],
  },
  related: ['secrets-management', 'feature-flags', 'container-image'],
  sources: [{ title: 'The Twelve-Factor App: config' }],
});

import { definePattern } from '../../pattern.ts';

export const secretsManagement = definePattern({
  id: 'secrets-management',
  section: 'security',
  name: 'Secrets management',
  aliases: ['secret store', 'vault'],
  summary: {
    en: 'Passwords and keys live in one store with rights and audit, reach processes at run time and never stand in code or images.',
    ja: '秘密情報を権限と監査を備えた一箇所に保管し、実行時に渡す。コードやイメージには置かない。',
  },
  problem:
    'A database password in git stays in every clone for ever; nobody knows which services use it.',
  solution:
    'One store (cloud secret manager, Vault, or sealed files in git for small teams). Services authenticate by workload identity, read at start and on change, from a mounted file rather than the environment where crash dumps and child processes leak. Scan commits. List an owner, users and age for each secret. Prefer none at all: federated identity.',
  useWhen: ['Every system; the simplest form that is not git in clear.'],
  avoidWhen: [
    "A vault cluster for one service on one host: the platform's encrypted variables do.",
  ],
  consequences: [
    'Start-up depends on the store: cache or let the platform inject.',
    "A leaked secret's harm is bounded by its age: 90 days by hand, hours when dynamic.",
  ],
  construct: 'deployment.secrets: vault',
  covers: {
    'security.secrets-management': ['Vault', 'AWS Secrets Manager', 'environment variables'],
    'deployment.configuration-management': ['secret management'],
  },
  related: ['secret-rotation', 'workload-identity', 'twelve-factor-config', 'envelope-encryption'],
  sources: [{ title: 'OWASP Secrets Management Cheat Sheet' }],
});

import { definePattern } from '../../pattern.ts';

export const secretRotation = definePattern({
  id: 'secret-rotation',
  section: 'security',
  name: 'Secret rotation',
  aliases: ['key rotation', 'dynamic credentials'],
  summary: {
    en: 'Secrets are replaced on a schedule and at once when suspected, with both values valid during the change.',
    ja: '秘密情報を定期的に、疑いがあれば即座に交換し、切替中は新旧両方を有効にする運用。',
  },
  problem:
    'The day a key leaks is the first day anybody tries to change it, and it takes the system down.',
  solution:
    "Two slots per secret: add the new, deploy users, watch the old one's use fall to zero, remove it. Services reload without restart. Databases: two roles in turn, or credentials issued per process for hours. Signing keys: publish before use, keep after use as long as tokens live. Rehearse the emergency in daylight.",
  useWhen: ['All long-lived credentials, signing keys and certificates.'],
  avoidWhen: ['Secrets that can be replaced by short-lived identity; do that.'],
  consequences: [
    'Overlap must exceed the longest cache and token life: keys with 15-minute tokens need at least that plus the JWKS cache.',
    'Automation done quarterly makes the emergency a matter of minutes.',
  ],
  construct: 'technologies.secrets: [vault]',
  covers: {
    'security.secrets-management': ['Vault', 'AWS Secrets Manager'],
    'auth.api-keys': ['rotation'],
  },
  related: ['secrets-management', 'jwt', 'api-key'],
  sources: [{ title: 'NIST SP 800-57, Recommendation for Key Management' }],
});

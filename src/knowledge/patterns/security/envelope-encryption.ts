import { definePattern } from '../../pattern.ts';

export const envelopeEncryption = definePattern({
  id: 'envelope-encryption',
  section: 'security',
  name: 'Envelope encryption',
  aliases: ['field-level encryption', 'data key encryption', 'encryption at rest'],
  summary: {
    en: 'Data is encrypted with data keys, and those with a master key that never leaves its vault.',
    ja: 'データをデータ鍵で暗号化し、そのデータ鍵を金庫から出ないマスター鍵で暗号化する方式。',
  },
  problem:
    'Disk encryption does not help against a stolen dump or a curious administrator, and one key for all cannot be rotated.',
  solution:
    'Encrypt sensitive fields in the service with AES-GCM under a data key per tenant or record group; store key id and wrapped key with the data. Unwrap through the key service and cache for minutes. Bind record id as associated data. Rotate by wrapping again. For equality search keep a keyed hash beside.',
  useWhen: ['Health data, identity numbers, credentials of third parties.'],
  avoidWhen: ['Fields that must be sorted or searched in part.'],
  consequences: [
    'AES-GCM runs at gigabytes per second per core; the call to the key service is 5-20 ms, hence the cache.',
    'Losing the master key loses the data: its backup is a recovery objective of its own.',
  ],
  construct: 'contexts.*.entities.*: { id: uuid, nationalId: text personal }',
  covers: { 'security.api-security': ['encryption'] },
  related: ['crypto-shredding', 'secrets-management', 'tokenisation', 'tls-termination'],
  sources: [{ title: 'NIST SP 800-57, Recommendation for Key Management' }],
});

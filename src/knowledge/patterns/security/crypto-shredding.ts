import { definePattern } from '../../pattern.ts';

export const cryptoShredding = definePattern({
  id: 'crypto-shredding',
  section: 'security',
  name: 'Crypto-shredding',
  aliases: ['erasure by key deletion'],
  summary: {
    en: "Each person's data is encrypted with a key of its own; deleting the key erases the data everywhere, backups included.",
    ja: '個人ごとの鍵で暗号化し、鍵を削除することでバックアップを含む全データを消去したとみなす方式。',
  },
  problem:
    'A person asks to be forgotten, but events are immutable, logs are replicated and backups are kept for a year.',
  solution:
    'Key per data subject in a store that is not part of long backups. Encrypt personal fields before they enter events or archives. On erasure delete the key, keep a record that it happened, and drop decrypted copies from caches and projections by event.',
  useWhen: ['Event sourcing, long-retained logs, many replicas.'],
  avoidWhen: ['Ordinary tables with short backups: delete the rows.'],
  consequences: [
    '10 million people are 10 million keys of 32 bytes: 320 MB, but looked up on every read, so cached.',
    "The key store's own backups bound the real time of erasure.",
  ],
  construct:
    'contexts.*: { eventSourced: true, entities: { Patient: { id: uuid, name: text personal } } }',
  covers: { 'security.api-security': ['encryption'] },
  related: ['event-sourcing', 'envelope-encryption'],
  sources: [{ title: 'Regulation (EU) 2016/679 (GDPR), article 17' }],
});

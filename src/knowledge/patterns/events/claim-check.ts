import { definePattern } from '../../pattern.ts';

export const claimCheck = definePattern({
  id: 'claim-check',
  section: 'events',
  name: 'Claim check',
  aliases: ['external payload', 'large message reference'],
  summary: {
    en: 'The large payload lies in object storage; the message carries a reference, a hash and its size.',
    ja: '大きな本体をオブジェクトストレージに置き、メッセージには参照・ハッシュ・サイズだけを載せる方式。',
  },
  problem: "A 20 MB scan exceeds the broker's limit, and ten of them fill its memory.",
  solution:
    "Store the object first under an unguessable key, then publish the reference with SHA-256 and length. Consumers fetch with their own rights, check the hash, and expect that the object may be gone. Its life outlasts the message's retention including the dead letters.",
  useWhen: [
    'Payloads above some 100 KB, or a few consumers of many need the body.',
    'Personal data that must be deletable while messages stay.',
  ],
  avoidWhen: ['Small messages: an extra fetch of 20-50 ms each for nothing.'],
  consequences: [
    'Kafka and NATS refuse messages above about 1 MB by default.',
    'Two stores, no common transaction: object first, message second, and a sweeper for orphans.',
  ],
  construct: 'contexts.*.events.*: { of: Scan, carries: [id, objectKey, sha256] }',
  covers: { 'events.message-patterns': [] },
  related: ['event-notification', 'batch-job', 'etl-pipeline'],
  sources: [{ title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Claim Check' }],
});

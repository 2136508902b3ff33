import { defineDecision } from '../decision.ts';
import { inCloud, onOwnMachines } from './forces/places.ts';
import { always, any, atLeast, chose, not, shaped, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const provider = (id: 'aws' | 'gcp' | 'azure', name: string) =>
  outWhen(
    ['cloud'],
    not(any(inCloud(id), chose('cloud-provider', id))),
    `It is a service of ${name}, which is not used.`,
    `${name} のサービスであり、${name} を使わない。`,
  );

export const objectStorage = defineDecision({
  id: 'object-storage',
  question: text('Where do files go?', 'ファイルをどこに置くか。'),
  concern: 'object-storage',
  arises: any(
    shaped('document', 'claim', 'inspection', 'case'),
    wants('s3', 'minio', 'azure-blob-storage', 'google-cloud-storage'),
  ),
  options: [
    {
      id: 's3-compatible',
      title: text('Any store that speaks the S3 protocol', 'S3 プロトコルを話す任意の保管庫'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Every provider and several open servers speak it, so the choice can wait.',
          'どの事業者も公開サーバーも対応しており、選択を後に延ばせる。',
        ),
      ],
      consequences: text(
        'Files go past the services through signed addresses; rows keep only keys.',
        'ファイルは署名付き URL で直接渡し、行にはキーだけを持つ。',
      ),
    },
    {
      id: 's3',
      title: text('Amazon S3', 'Amazon S3'),
      complexity: 0,
      impossible: [provider('aws', 'AWS')],
      reasons: [
        because(
          4,
          ['cloud'],
          always,
          'The object store of the provider that is used.',
          '利用中の事業者のオブジェクトストレージである。',
        ),
      ],
      consequences: text(
        'Eleven nines of durability, lifecycle rules, locks against deletion.',
        '99.999999999%の耐久性、ライフサイクル規則、削除防止を備える。',
      ),
    },
    {
      id: 'azure-blob-storage',
      title: text('Azure Blob Storage', 'Azure Blob Storage'),
      complexity: 0,
      impossible: [provider('azure', 'Azure')],
      reasons: [
        because(
          4,
          ['cloud'],
          always,
          'The object store of the provider that is used.',
          '利用中の事業者のオブジェクトストレージである。',
        ),
      ],
      consequences: text(
        'Tiers and immutability policies; its own protocol.',
        '階層と不変ポリシーを備える。独自プロトコルである。',
      ),
    },
    {
      id: 'google-cloud-storage',
      title: text('Google Cloud Storage', 'Google Cloud Storage'),
      complexity: 0,
      impossible: [provider('gcp', 'Google Cloud')],
      reasons: [
        because(
          4,
          ['cloud'],
          always,
          'The object store of the provider that is used.',
          '利用中の事業者のオブジェクトストレージである。',
        ),
      ],
      consequences: text(
        'One interface for all tiers; its own permissions.',
        '全階層を同じ方法で扱える。権限は独自である。',
      ),
    },
    {
      id: 'minio',
      title: text('MinIO', 'MinIO'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['deployment'],
          onOwnMachines,
          'On own machines somebody has to run the store; it speaks S3.',
          '自前の設備では保管庫も自分で動かす。S3 に対応している。',
        ),
      ],
      consequences: text(
        "Files stay on site; disks and copies are one's own work.",
        'ファイルが手元に残る。ディスクと複製は自分の仕事になる。',
      ),
    },
    {
      id: 'in-database',
      title: text('In the database', 'データベース内'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          -2,
          [],
          always,
          'Files bloat backups and the cache of the database.',
          'ファイルがバックアップとデータベースのキャッシュを膨らませる。',
        ),
        because(
          -2,
          ['users'],
          atLeast('users', 10_000),
          'Many users bring many files.',
          '利用者が多ければファイルも多い。',
        ),
      ],
      consequences: text(
        'One backup for all; only for a few small files.',
        'バックアップが一つで済む。少数の小さなファイルに限る。',
      ),
    },
  ],
  sources: [{ title: 'Amazon S3 documentation: durability and object lock', read: '2026-11-20' }],
});

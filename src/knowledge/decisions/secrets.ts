import { defineDecision } from '../decision.ts';
import { inCloud, onKubernetes, onOwnMachines } from './forces/places.ts';
import {
  all,
  any,
  atLeast,
  below,
  chose,
  flagged,
  holds,
  not,
  says,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const provider = (id: 'aws' | 'gcp' | 'azure', name: string) =>
  outWhen(
    ['cloud'],
    not(any(inCloud(id), chose('cloud-provider', id))),
    `It is a service of ${name}, which is not used.`,
    `${name} のサービスであり、${name} を使わない。`,
  );
const managed = because(
  4,
  ['cloud'],
  () => true,
  'The provider keeps, rotates and audits secrets, and services read them with their own identity.',
  '事業者が秘密情報の保管、更新、監査を行い、サービスは自身の ID で読み取る。',
);

export const secrets = defineDecision({
  id: 'secrets',
  question: text('Where do passwords and keys come from?', 'パスワードと鍵をどこから得るか。'),
  concern: 'secrets',
  arises: () => true,
  options: [
    {
      id: 'environment-variables',
      title: text('Environment variables, filled by the platform', '基盤が設定する環境変数'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          ['teamSize'],
          not(atLeast('teamSize', 10)),
          'Nothing else to run; secrets stay out of the repository.',
          '他に動かすものがなく、秘密情報はリポジトリに入らない。',
        ),
        because(
          -2,
          ['compliance'],
          any(
            says('compliance', 'pci-dss', 'hipaa', 'soc2', 'iso-27001'),
            all(flagged('audit'), holds('card', 'health')),
          ),
          'Who read a secret when cannot be told.',
          '誰がいつ秘密情報を読んだか分からない。',
        ),
      ],
      consequences: text(
        'Simple everywhere; changed only by restart, visible to whoever sees the process.',
        'どこでも単純。変更には再起動が要り、プロセスを見られる人に見える。',
      ),
    },
    {
      id: 'aws-secrets-manager',
      title: text('AWS Secrets Manager', 'AWS Secrets Manager'),
      complexity: 1,
      impossible: [provider('aws', 'AWS')],
      reasons: [managed],
      consequences: text(
        'No server; a fee per secret.',
        'サーバー不要。秘密情報ごとに料金がかかる。',
      ),
    },
    {
      id: 'azure-key-vault',
      title: text('Azure Key Vault', 'Azure Key Vault'),
      complexity: 1,
      impossible: [provider('azure', 'Azure')],
      reasons: [managed],
      consequences: text(
        'No server; keys can lie in hardware.',
        'サーバー不要。鍵をハードウェアに置ける。',
      ),
    },
    {
      id: 'google-secret-manager',
      title: text('Google Secret Manager', 'Google Secret Manager'),
      complexity: 1,
      impossible: [provider('gcp', 'Google Cloud')],
      reasons: [managed],
      consequences: text(
        'No server; a fee per version and access.',
        'サーバー不要。版とアクセスごとに料金がかかる。',
      ),
    },
    {
      id: 'sops',
      title: text('Encrypted files in the repository (SOPS)', 'リポジトリ内の暗号化ファイル(SOPS)'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          ['deployment', 'teamSize'],
          all(
            onOwnMachines,
            any(below('teamSize', 10), says('deployment', 'docker-compose', 'single-host')),
          ),
          'Secrets are versioned and reviewed with the code, without a server.',
          '秘密情報をサーバーなしに、コードとともに版管理し点検できる。',
        ),
      ],
      consequences: text(
        'Small and offline; rotation is a commit.',
        '小さくオフラインで使える。更新はコミットになる。',
      ),
    },
    {
      id: 'kubernetes-secrets',
      title: text('Kubernetes Secrets, encrypted at rest', 'Kubernetes Secrets(保存時暗号化)'),
      complexity: 1,
      impossible: [
        outWhen(
          ['orchestrator'],
          not(onKubernetes),
          'It needs Kubernetes, which is not used.',
          'Kubernetes が前提であり、ここでは使わない。',
        ),
      ],
      reasons: [
        because(
          2,
          ['orchestrator'],
          onKubernetes,
          'The platform mounts them; rights are those of the namespace.',
          '基盤が配布し、権限は名前空間に従う。',
        ),
      ],
      consequences: text(
        'Nothing more to run; encryption at rest must be turned on.',
        '追加の運用がない。保存時暗号化を有効にする必要がある。',
      ),
    },
    {
      id: 'vault',
      title: text('HashiCorp Vault', 'HashiCorp Vault'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          5,
          ['compliance', 'deployment'],
          all(
            onOwnMachines,
            any(says('compliance', 'pci-dss', 'hipaa', 'soc2'), holds('card', 'secret')),
            atLeast('teamSize', 8),
          ),
          'Short-lived credentials and a log of every access, on own machines.',
          '自前の設備で、短命の認証情報と全アクセスの記録が得られる。',
        ),
        because(
          2,
          ['orchestrator'],
          wants('nomad', 'consul'),
          'It belongs to the same family.',
          '同じ系統の製品である。',
        ),
      ],
      consequences: text(
        'Dynamic secrets and encryption as a service; a critical cluster to unseal and upgrade.',
        '動的な秘密情報と暗号化サービスが得られる。開封と更新が必要な重要クラスタになる。',
      ),
    },
  ],
  sources: [{ title: 'OWASP Secrets Management Cheat Sheet', read: '2026-11-20' }],
});

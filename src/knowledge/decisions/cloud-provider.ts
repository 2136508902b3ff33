import { defineDecision } from '../decision.ts';
import { chose, says, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const cloudProvider = defineDecision({
  id: 'cloud-provider',
  question: text('Which cloud provider?', 'どのクラウド事業者を使うか。'),
  concern: 'cloud',
  fact: 'cloud',
  arises: chose('deployment-site', 'public-cloud', 'hybrid'),
  options: [
    {
      id: 'provider-neutral',
      title: text(
        'Any provider: containers and open protocols',
        '事業者を限定しない(コンテナと公開プロトコル)',
      ),
      complexity: 0,
      impossible: [],
      reasons: [],
      consequences: text(
        'The design uses nothing that only one provider has, so the choice can wait.',
        '特定の事業者にしかないものを使わないので、選択を後に延ばせる。',
      ),
    },
    {
      id: 'aws',
      title: text('AWS', 'AWS'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies', 'databases', 'broker'],
          wants('aws'),
          'Services of AWS are asked for.',
          'AWS のサービスが求められている。',
        ),
      ],
      consequences: text(
        'The widest choice of managed services; its own names and limits enter the design.',
        'マネージドサービスの選択肢が最も広い。独自の名前と制限が設計に入る。',
      ),
    },
    {
      id: 'gcp',
      title: text('Google Cloud', 'Google Cloud'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies', 'databases', 'broker'],
          wants('gcp'),
          'Services of Google Cloud are asked for.',
          'Google Cloud のサービスが求められている。',
        ),
      ],
      consequences: text(
        'Strong in managed Kubernetes and analytics; fewer regions than the largest provider.',
        'マネージド Kubernetes と分析に強い。最大手よりリージョンは少ない。',
      ),
    },
    {
      id: 'azure',
      title: text('Microsoft Azure', 'Microsoft Azure'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies', 'databases', 'broker', 'auth'],
          wants('azure'),
          'Services of Azure are asked for.',
          'Azure のサービスが求められている。',
        ),
        because(
          1,
          ['languages', 'databases'],
          (s) => wants('sql-server')(s) && says('languages', 'csharp')(s),
          'C# and SQL Server have managed homes there.',
          'C# と SQL Server のマネージド環境がある。',
        ),
      ],
      consequences: text(
        'Fits organisations that live in Microsoft 365 and Entra ID.',
        'Microsoft 365 と Entra ID を使う組織に合う。',
      ),
    },
  ],
  sources: [{ title: 'Service lists of the three providers', read: '2026-11-20' }],
});

import { defineDecision } from '../decision.ts';
import { onOwnMachines } from './forces/places.ts';
import { all, any, atLeast, chose, not } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const featureFlags = defineDecision({
  id: 'feature-flags',
  question: text('How are functions turned on and off?', '機能の有効と無効をどう切り替えるか。'),
  concern: 'flags',
  arises: () => true,
  options: [
    {
      id: 'openfeature',
      title: text('Flags in configuration behind OpenFeature', 'OpenFeature 経由の設定内フラグ'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          () => true,
          'An open interface in the code; where the flags come from can change without touching it.',
          'コードは公開インターフェースを使い、フラグの供給元は後から変えられる。',
        ),
      ],
      consequences: text(
        'No server; a change is a rollout of configuration.',
        'サーバー不要。変更は設定の投入になる。',
      ),
    },
    {
      id: 'unleash',
      title: text('Unleash', 'Unleash'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['teamCount'],
          any(atLeast('teamCount', 3), all(chose('rollout', 'canary'), onOwnMachines)),
          'Several teams turn functions on for a share of users at run time.',
          '複数のチームが、稼働中に一部の利用者へ機能を公開する。',
        ),
      ],
      consequences: text(
        'Gradual releases without deployments; a server, and flags that somebody must delete.',
        'デプロイなしに段階公開できる。サーバーと、古いフラグの削除が要る。',
      ),
    },
    {
      id: 'launchdarkly',
      title: text('LaunchDarkly', 'LaunchDarkly'),
      complexity: 1,
      impossible: [
        outWhen(
          ['deployment'],
          onOwnMachines,
          'It is a hosted service, and everything must run on own machines.',
          'ホスト型サービスであり、すべてを自前のマシンで動かす条件に反する。',
        ),
      ],
      reasons: [
        because(
          2,
          ['teamCount'],
          all(atLeast('teamCount', 5), not(onOwnMachines)),
          'Many teams want experiments and approvals without running a server.',
          '多数のチームが、サーバーなしで実験と承認を行える。',
        ),
      ],
      consequences: text(
        'Nothing to run; fees per seat and user.',
        '運用が不要。席と利用者ごとの料金がかかる。',
      ),
    },
  ],
  sources: [{ title: 'Hodgson, Feature Toggles; OpenFeature specification', read: '2026-11-20' }],
});

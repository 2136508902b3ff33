import { defineDecision } from '../decision.ts';
import { onOwnMachines } from './forces/places.ts';
import { always, any, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const ci = defineDecision({
  id: 'ci',
  question: text('What builds, checks and ships?', 'ビルド、検査、配布を何で行うか。'),
  concern: 'ci',
  arises: () => true,
  options: [
    {
      id: 'github-actions',
      title: text('GitHub Actions', 'GitHub Actions'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'Workflows lie beside the code, and actions exist for nearly everything.',
          'ワークフローがコードの隣にあり、ほぼ何にでもアクションがある。',
        ),
      ],
      consequences: text(
        'Nothing to run; actions of others must be pinned.',
        '運用が不要。他者のアクションは版を固定する必要がある。',
      ),
    },
    {
      id: 'gitlab-ci',
      title: text('GitLab CI/CD', 'GitLab CI/CD'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          3,
          ['deployment'],
          onOwnMachines,
          'Code and builds can stay on own machines, registry included.',
          'コードとビルドを、レジストリも含めて自前の設備に置ける。',
        ),
      ],
      consequences: text(
        'One product for all of it; a server to keep if self-run.',
        '一つの製品で済む。自前なら運用が要る。',
      ),
    },
    {
      id: 'azure-devops',
      title: text('Azure Pipelines', 'Azure Pipelines'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          ['cloud', 'technologies'],
          any(wants('azure')),
          'It deploys to Azure with the identity that is there.',
          '既にある ID で Azure に配布できる。',
        ),
      ],
      consequences: text(
        'Fits Azure; its future is in the shadow of GitHub.',
        'Azure に合う。今後は GitHub の陰になる。',
      ),
    },
    {
      id: 'jenkins',
      title: text('Jenkins', 'Jenkins'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          always,
          'Plugins and agents are a system of their own to patch.',
          'プラグインとエージェントの更新自体が仕事になる。',
        ),
      ],
      consequences: text(
        'Does anything anywhere; much care.',
        'どこでも何でもできる。手間がかかる。',
      ),
    },
  ],
  sources: [{ title: 'GitHub and GitLab documentation', read: '2026-11-20' }],
});

import { definePattern } from '../../pattern.ts';

export const infrastructureAsCode = definePattern({
  id: 'infrastructure-as-code',
  section: 'deployment',
  name: 'Infrastructure as code',
  aliases: ['GitOps', 'declarative infrastructure', 'immutable infrastructure'],
  summary: {
    en: 'Networks, databases, queues and rights are described in reviewed files, and a tool makes reality equal to them.',
    ja: 'ネットワーク・データベース・キュー・権限をレビュー済みファイルで記述し、ツールが実環境を一致させる。',
  },
  problem:
    'The second region cannot be built, since the first was clicked together over three years.',
  solution:
    'Modules per service derived from the architecture, small states, remote and locked. Plan in the pull request, apply by the pipeline, drift check daily. Servers are replaced, not patched. Protect stores against deletion. Policies check rules: encryption, public access, tags. A controller pulls cluster state from git.',
  useWhen: ['Anything that must exist twice.'],
  avoidWhen: ['One-off trials, with an end date.'],
  consequences: [
    'Rebuilding a region becomes hours and can be rehearsed.',
    'One wrong apply can delete a database: prevent-destroy and backups elsewhere.',
  ],
  construct: 'technologies.infrastructure-as-code: [terraform]',
  covers: {
    'deployment.ci-cd': ['build automation'],
    'deployment.configuration-management': ['config files'],
  },
  related: ['delivery-pipeline', 'container-orchestration', 'failover'],
  sources: [
    { title: 'Morris, Infrastructure as Code, 2nd edition (2020)' },
    { title: 'OpenGitOps principles' },
  ],
});

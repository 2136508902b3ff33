import { defineContext } from '../../context.ts';

export const deploymentRelease = defineContext({
  id: 'deployment-release',
  industry: 'software',
  archetype: 'dispatch',
  purpose: {
    en: 'Brings a version into an environment step by step and back again when it misbehaves.',
    ja: 'ある版を段階的に環境へ展開し、不具合があれば元に戻す。',
  },
  words: {
    en: {
      names: [
        'deployment pipeline',
        'deploy a new version',
        'software release',
        'release train',
        'rollout of a version',
        'rollback a release',
        'continuous delivery',
      ],
      cues: [
        'deployment',
        'deploy',
        'staging',
        'production environment',
        'release notes',
        'go live',
      ],
    },
    'zh-TW': {
      names: ['版本部署', '版本發布', '上版', '金絲雀部署', '持續交付', '回滾'],
      cues: ['部署', '正式環境', '測試環境', '上線', '發布說明'],
    },
    ja: {
      names: ['デプロイ', 'リリース管理', '本番展開', 'カナリアリリース', '継続的デリバリー'],
      cues: ['本番環境', 'ステージング', 'リリースノート', '切り戻し'],
    },
    ko: {
      names: ['배포 관리', '소프트웨어 릴리스', '카나리 배포', '지속적 배포', '운영 배포'],
      cues: ['운영 환경', '스테이징', '롤백', '릴리스 노트'],
    },
    vi: {
      names: [
        'triển khai phần mềm',
        'phát hành phiên bản',
        'phát hành thử',
        'chuyển giao liên tục',
      ],
      cues: ['môi trường thật', 'môi trường thử', 'quay lui', 'ghi chú phát hành'],
    },
  },
  entities: {
    Deployment: {
      id: 'uuid',
      artifactId: 'ref artifact-registry.Artifact',
      environment: 'text indexed',
      status: 'planned | rolling_out | live | rolled_back | failed',
      share: 'int',
      approvedBy: 'text?',
      startedAt: 'timestamp? indexed',
    },
    HealthGate: {
      id: 'uuid',
      deploymentId: 'ref Deployment',
      measure: 'text',
      limit: 'decimal',
      outcome: 'passed | failed',
    },
  },
  commands: {
    planDeployment: { creates: 'Deployment', emits: ['DeploymentPlanned'] },
    startRollout: {
      on: 'Deployment',
      from: ['planned'],
      to: 'rolling_out',
      emits: ['DeploymentStarted'],
      undo: 'rollBack',
    },
    completeRollout: {
      on: 'Deployment',
      from: ['rolling_out'],
      to: 'live',
      emits: ['DeploymentLive'],
    },
    rollBack: {
      on: 'Deployment',
      from: ['rolling_out', 'live'],
      to: 'rolled_back',
      emits: ['DeploymentRolledBack'],
    },
    failDeployment: {
      on: 'Deployment',
      from: ['rolling_out'],
      to: 'failed',
      emits: ['DeploymentFailed'],
    },
    evaluateGate: { creates: 'HealthGate', emits: ['HealthGateEvaluated'] },
  },
  events: [
    'DeploymentPlanned',
    'DeploymentStarted',
    'DeploymentLive',
    'DeploymentRolledBack',
    'DeploymentFailed',
    'HealthGateEvaluated',
  ],
  neighbours: [
    {
      context: 'build-pipeline',
      how: 'reacts',
      via: 'BuildPassed',
      because: 'A passed build may be planned for release.',
    },
    {
      context: 'artifact-registry',
      how: 'calls',
      via: 'fetchArtifact',
      because: 'What runs is what was built.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Production wants a second pair of eyes.',
    },
    {
      context: 'feature-flag',
      how: 'feeds',
      via: 'DeploymentLive',
      because: 'New code is opened to users by flags.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'DeploymentLive',
      because: 'What ran where and when must be known.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'At most one version is being rolled out in an environment at a time.',
    ja: '一つの環境で展開中の版は、同時に高々一つである。',
  },
  data: [],
  sources: [{ title: 'CDEvents deployment events' }, { title: 'Argo Rollouts' }],
});

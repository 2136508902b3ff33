import { defineContext } from '../../context.ts';

export const buildPipeline = defineContext({
  id: 'build-pipeline',
  industry: 'software',
  archetype: 'case',
  purpose: {
    en: 'Builds and tests each change in steps and shows whether it passed.',
    ja: '変更ごとに段階を踏んで作成と検査を行い、合否を示す。',
  },
  words: {
    en: {
      names: [
        'build pipeline',
        'ci pipeline',
        'continuous integration',
        'automated build',
        'automated tests',
        'test run',
        'nightly build',
      ],
      cues: ['build', 'pipeline', 'failing test', 'runner', 'job log'],
    },
    'zh-TW': {
      names: ['建置流程', '持續整合', '自動建置', '自動化測試', '編譯流程'],
      cues: ['建置', '建置管線', '測試失敗', '執行紀錄'],
    },
    ja: {
      names: ['ビルドパイプライン', '継続的インテグレーション', '自動ビルド', '自動テスト'],
      cues: ['ビルド', 'パイプライン', 'テスト失敗', '実行ログ'],
    },
    ko: {
      names: ['빌드 파이프라인', '지속적 통합', '자동 빌드', '자동화 테스트'],
      cues: ['빌드', '파이프라인', '테스트 실패', '실행 로그'],
    },
    vi: {
      names: ['quy trình build', 'tích hợp liên tục', 'build tự động', 'kiểm thử tự động'],
      cues: ['đường ống', 'kiểm thử lỗi', 'nhật ký chạy', 'biên dịch'],
    },
  },
  entities: {
    Build: {
      id: 'uuid',
      repositoryId: 'ref code-repository.Repository',
      revision: 'text indexed',
      status: 'queued | running | passed | failed | cancelled',
      startedAt: 'timestamp?',
      length: 'duration?',
      queuedAt: 'timestamp readonly',
    },
    BuildStep: {
      id: 'uuid',
      buildId: 'ref Build',
      name: 'text',
      outcome: 'passed | failed | skipped',
      log: 'file',
    },
  },
  commands: {
    queueBuild: { creates: 'Build', emits: ['BuildQueued'], undo: 'cancelBuild' },
    startBuild: { on: 'Build', from: ['queued'], to: 'running', emits: ['BuildStarted'] },
    passBuild: { on: 'Build', from: ['running'], to: 'passed', emits: ['BuildPassed'] },
    failBuild: { on: 'Build', from: ['running'], to: 'failed', emits: ['BuildFailed'] },
    cancelBuild: {
      on: 'Build',
      from: ['queued', 'running'],
      to: 'cancelled',
      emits: ['BuildCancelled'],
    },
    recordStep: { creates: 'BuildStep', emits: ['BuildStepFinished'] },
  },
  events: [
    'BuildQueued',
    'BuildStarted',
    'BuildPassed',
    'BuildFailed',
    'BuildCancelled',
    'BuildStepFinished',
  ],
  neighbours: [
    {
      context: 'code-repository',
      how: 'reacts',
      via: 'ChangeMerged',
      because: 'A merge starts a build.',
    },
    {
      context: 'artifact-registry',
      how: 'calls',
      via: 'publishArtifact',
      because: 'The result is kept under its version.',
    },
    {
      context: 'environment-config',
      how: 'calls',
      via: 'readSetting',
      because: 'Steps need the settings of their stage.',
    },
    {
      context: 'deployment-release',
      how: 'feeds',
      via: 'BuildPassed',
      because: 'Only a build that passed may be released.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BuildFailed',
      because: 'The author wants to know at once.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A build always belongs to exactly one revision and is never changed after it ended.',
    ja: 'ビルドは必ず一つの版に属し、終了後は変更されない。',
  },
  data: [],
  sources: [{ title: 'Tekton pipelines' }, { title: 'CDEvents pipeline and build events' }],
});

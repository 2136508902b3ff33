import { defineContext } from '../../context.ts';

export const environmentConfig = defineContext({
  id: 'environment-config',
  industry: 'software',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the settings of each environment with their history and hands them to what runs there.',
    ja: '環境ごとの設定を履歴とともに保ち、動くものへ渡す。',
  },
  words: {
    en: {
      names: [
        'environment configuration',
        'configuration management',
        'environment settings',
        'config server',
        'runtime settings',
        'environment variables',
      ],
      cues: ['configuration', 'setting', 'parameter', 'staging', 'override'],
    },
    'zh-TW': {
      names: ['環境設定', '組態管理', '環境變數', '設定中心', '參數中心'],
      cues: ['參數', '設定值', '測試環境', '覆寫'],
    },
    ja: {
      names: ['環境設定', '構成管理', '環境変数', '設定サーバー'],
      cues: ['設定値', 'パラメーター', 'ステージング', '上書き'],
    },
    ko: {
      names: ['환경 설정 관리', '구성 관리', '환경 변수', '설정 서버'],
      cues: ['설정값', '파라미터', '스테이징', '재정의'],
    },
    vi: {
      names: ['cấu hình môi trường', 'quản lý cấu hình', 'biến môi trường', 'máy chủ cấu hình'],
      cues: ['tham số', 'giá trị cấu hình', 'ghi đè', 'môi trường thử'],
    },
  },
  entities: {
    Environment: {
      id: 'uuid',
      name: 'text unique',
      stage: 'test | staging | production',
      status: 'active | frozen | retired',
      ownerId: 'ref identity-access.User owner',
      revision: 'int',
      changedAt: 'timestamp readonly',
    },
    Setting: {
      id: 'uuid',
      environmentId: 'ref Environment',
      name: 'text indexed',
      value: 'text secret',
      changedBy: 'text',
    },
  },
  commands: {
    createEnvironment: { creates: 'Environment', emits: ['EnvironmentCreated'] },
    changeSetting: { creates: 'Setting', emits: ['SettingChanged'], undo: 'restoreRevision' },
    restoreRevision: { on: 'Environment', emits: ['EnvironmentRestored'] },
    freezeEnvironment: {
      on: 'Environment',
      from: ['active'],
      to: 'frozen',
      emits: ['EnvironmentFrozen'],
    },
    retireEnvironment: {
      on: 'Environment',
      from: ['active', 'frozen'],
      to: 'retired',
      emits: ['EnvironmentRetired'],
    },
  },
  events: [
    'EnvironmentCreated',
    'SettingChanged',
    'EnvironmentRestored',
    'EnvironmentFrozen',
    'EnvironmentRetired',
  ],
  neighbours: [
    {
      context: 'key-management',
      how: 'calls',
      via: 'useKey',
      because: 'Secret values are kept encrypted.',
    },
    {
      context: 'deployment-release',
      how: 'feeds',
      via: 'SettingChanged',
      because: 'What runs has to take up the new value.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'SettingChanged',
      because: 'Who changed what must be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A frozen environment takes no change, and each value can be restored from its history.',
    ja: '凍結した環境は変更を受けず、各値は履歴から戻せる。',
  },
  data: ['secret'],
  sources: [
    { title: 'Twelve-Factor App configuration' },
    { title: 'Spring Cloud Config' },
    { title: 'etcd' },
  ],
});

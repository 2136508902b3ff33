import { defineContext } from '../../context.ts';

export const featureFlag = defineContext({
  id: 'feature-flag',
  industry: 'platform',
  archetype: 'registry',
  purpose: {
    en: 'Decides by rule who sees a new behaviour, and lets it be switched off without a release.',
    ja: '新しい動作を誰に見せるかを規則で決め、リリースなしで止められるようにする。',
  },
  words: {
    en: {
      names: [
        'feature flag',
        'feature toggle',
        'gradual rollout',
        'a/b test',
        'kill switch',
        'staged rollout',
        'switch on for some users',
      ],
      cues: ['rollout percentage', 'toggle', 'beta users', 'variant', 'experiment'],
    },
    'zh-TW': {
      names: ['功能開關', '功能旗標', '灰度發布', '逐步開放', '分流測試'],
      cues: ['開關', '實驗組', '測試用戶'],
    },
    ja: {
      names: ['機能フラグ', 'フィーチャーフラグ', '段階的公開', 'ABテスト', '段階リリース'],
      cues: ['切り替え', '実験', 'ベータ利用者'],
    },
    ko: {
      names: ['기능 플래그', '기능 토글', '점진적 배포', '단계적 공개', 'AB 테스트'],
      cues: ['실험군', '베타 사용자', '켜고 끄기'],
    },
    vi: {
      names: ['cờ tính năng', 'bật tắt tính năng', 'triển khai dần', 'thử nghiệm a/b'],
      cues: ['nhóm thử nghiệm', 'người dùng thử', 'tỷ lệ mở'],
    },
  },
  entities: {
    FeatureFlag: {
      id: 'uuid',
      key: 'text unique',
      description: 'text',
      defaultVariant: 'text',
      status: 'active | archived',
      updatedAt: 'timestamp indexed',
    },
    Variant: {
      flagId: 'ref FeatureFlag',
      name: 'text',
      value: 'json',
    },
    TargetingRule: {
      flagId: 'ref FeatureFlag',
      position: 'int',
      condition: 'json',
      variant: 'text',
      percentage: 'int?',
    },
  },
  commands: {
    defineFlag: { creates: 'FeatureFlag', emits: ['FlagDefined'] },
    targetFlag: { on: 'FeatureFlag', emits: ['FlagTargetingChanged'] },
    toggleFlag: { on: 'FeatureFlag', emits: ['FlagToggled'] },
    archiveFlag: { on: 'FeatureFlag', from: ['active'], to: 'archived', emits: ['FlagArchived'] },
  },
  events: ['FlagDefined', 'FlagTargetingChanged', 'FlagToggled', 'FlagArchived'],
  neighbours: [
    {
      context: 'audit',
      how: 'feeds',
      via: 'FlagToggled',
      because: 'A switch changes behaviour for everybody, so it has an author.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'FlagTargetingChanged',
      because: 'Experiments are evaluated by variant.',
    },
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Only some may switch production behaviour.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'When the flag cannot be read, the last known value or the safe default applies.',
    ja: 'フラグを読めないときは、最後に得た値か安全な既定値を使う。',
  },
  data: [],
  sources: [{ title: 'OpenFeature specification' }],
});

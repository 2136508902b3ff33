import { defineContext } from '../../context.ts';

export const ruleEngine = defineContext({
  id: 'rule-engine',
  industry: 'iot',
  archetype: 'inspection',
  purpose: {
    en: 'Lets people write if-then rules and runs them against incoming events.',
    ja: '利用者が条件と動作の規則を書き、届く出来事に対して実行する。',
  },
  words: {
    en: {
      names: [
        'rule engine',
        'automation rule',
        'if-then rule',
        'automation recipe',
        'trigger and action',
      ],
      cues: ['business rule', 'rule', 'trigger', 'condition', 'when this happens', 'automate'],
    },
    'zh-TW': {
      names: ['規則引擎', '自動化規則', '觸發條件', '連動規則', '情境自動化'],
      cues: ['規則', '觸發', '如果就', '自動執行'],
    },
    ja: {
      names: ['ルールエンジン', '自動化ルール', '条件ルール', '連動ルール', 'トリガー条件'],
      cues: ['ルール', 'トリガー', '条件に合えば', '自動実行'],
    },
    ko: {
      names: ['규칙 엔진', '룰 엔진', '자동화 규칙', '조건 규칙', '트리거 조건'],
      cues: ['규칙', '트리거', '자동 실행', '연동 동작'],
    },
    vi: {
      names: [
        'bộ quy tắc',
        'luật tự động',
        'quy tắc tự động',
        'kịch bản tự động',
        'điều kiện kích hoạt',
      ],
      cues: ['quy tắc', 'kích hoạt', 'nếu thì', 'tự động chạy'],
    },
  },
  entities: {
    Rule: {
      id: 'uuid',
      name: 'text',
      status: 'draft | enabled | disabled',
      condition: 'json',
      action: 'json',
      ownerId: 'ref identity-access.User owner',
      version: 'int',
      changedAt: 'timestamp readonly',
    },
    RuleRun: {
      id: 'uuid',
      ruleId: 'ref Rule',
      triggeredBy: 'text',
      outcome: 'fired | skipped | failed',
      ranAt: 'timestamp readonly indexed',
    },
  },
  commands: {
    defineRule: { creates: 'Rule', emits: ['RuleDefined'] },
    enableRule: {
      on: 'Rule',
      from: ['draft', 'disabled'],
      to: 'enabled',
      emits: ['RuleEnabled'],
      undo: 'disableRule',
    },
    disableRule: { on: 'Rule', from: ['enabled'], to: 'disabled', emits: ['RuleDisabled'] },
    runRule: { creates: 'RuleRun', emits: ['RuleFired'] },
    reviseRule: { on: 'Rule', emits: ['RuleRevised'] },
  },
  events: ['RuleDefined', 'RuleEnabled', 'RuleDisabled', 'RuleFired', 'RuleRevised'],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'A reading beyond its limit starts the rules that watch it.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'RuleFired',
      because: 'Many rules exist to raise an alarm.',
    },
    {
      context: 'device-command',
      how: 'feeds',
      via: 'RuleFired',
      because: 'A rule may switch a device.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RuleFired',
      because: 'People asked to be told when it happens.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'RuleRevised',
      because: 'A changed rule changes what happens without a person.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A rule fires at most once for the same event and version.',
    ja: '規則は、同じ出来事と同じ版に対して高々一度だけ発動する。',
  },
  data: [],
  sources: [{ title: 'ThingsBoard rule engine' }, { title: 'OpenHAB rules' }, { title: 'DMN' }],
});

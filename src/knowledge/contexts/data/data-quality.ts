import { defineContext } from '../../context.ts';

export const dataQuality = defineContext({
  id: 'data-quality',
  industry: 'data',
  archetype: 'inspection',
  purpose: {
    en: 'Measures data against agreed rules and follows every defect until it is mended.',
    ja: '取り決めた規則でデータを測り、欠陥を直るまで追う。',
  },
  words: {
    en: {
      names: [
        'data quality',
        'data cleansing',
        'data validation rule',
        'duplicate detection',
        'dirty data',
        'clean up the data',
      ],
      cues: ['duplicate', 'missing value', 'completeness', 'wrong entry', 'plausible'],
    },
    'zh-TW': {
      names: ['資料品質', '資料清理', '資料檢核', '重複資料', '資料清洗'],
      cues: ['缺漏值', '完整性', '格式錯誤', '比對重複'],
    },
    ja: {
      names: ['データ品質', 'データクレンジング', '名寄せ', 'データ検証', '重複データ'],
      cues: ['欠損値', '完全性', '入力誤り', '整合性'],
    },
    ko: {
      names: ['데이터 품질', '데이터 정제', '중복 데이터', '데이터 검증', '데이터 정합성'],
      cues: ['결측값', '완전성', '오입력', '중복 제거'],
    },
    vi: {
      names: ['chất lượng dữ liệu', 'làm sạch dữ liệu', 'dữ liệu trùng', 'kiểm tra dữ liệu'],
      cues: ['thiếu giá trị', 'tính đầy đủ', 'nhập sai', 'trùng lặp'],
    },
  },
  entities: {
    QualityRule: {
      id: 'uuid',
      name: 'text unique',
      dataset: 'text indexed',
      expression: 'text',
      severity: 'info | warning | blocking',
      status: 'active | retired',
      ownerId: 'ref identity-access.User? owner',
    },
    QualityIssue: {
      id: 'uuid',
      ruleId: 'ref QualityRule',
      record: 'text',
      status: 'open | fixed | accepted',
      found: 'timestamp readonly indexed',
      note: 'text?',
    },
  },
  commands: {
    defineRule: { creates: 'QualityRule', emits: ['QualityRuleDefined'] },
    raiseIssue: { creates: 'QualityIssue', emits: ['QualityIssueRaised'] },
    fixIssue: { on: 'QualityIssue', from: ['open'], to: 'fixed', emits: ['QualityIssueFixed'] },
    acceptIssue: {
      on: 'QualityIssue',
      from: ['open'],
      to: 'accepted',
      emits: ['QualityIssueAccepted'],
    },
    retireRule: {
      on: 'QualityRule',
      from: ['active'],
      to: 'retired',
      emits: ['QualityRuleRetired'],
    },
  },
  events: [
    'QualityRuleDefined',
    'QualityIssueRaised',
    'QualityIssueFixed',
    'QualityIssueAccepted',
    'QualityRuleRetired',
  ],
  neighbours: [
    {
      context: 'import-job',
      how: 'reacts',
      via: 'ImportFinished',
      because: 'Newly loaded data is checked first.',
    },
    {
      context: 'task',
      how: 'feeds',
      via: 'QualityIssueRaised',
      because: 'Somebody has to mend the record.',
    },
    {
      context: 'dashboard',
      how: 'feeds',
      via: 'QualityIssueRaised',
      because: 'The quality score is shown over time.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Data with an open blocking issue is not passed on.',
    ja: '未解決の重大な欠陥を持つデータは先へ渡さない。',
  },
  data: [],
  sources: [
    { title: 'ISO 8000 data quality' },
    { title: 'ISO/IEC 25012' },
    { title: 'Great Expectations' },
  ],
});

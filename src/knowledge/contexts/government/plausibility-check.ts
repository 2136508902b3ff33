import { defineContext } from '../../context.ts';

export const plausibilityCheck = defineContext({
  id: 'plausibility-check',
  industry: 'government',
  archetype: 'inspection',
  purpose: {
    en: 'Tests reported figures against rules and earlier values before they count.',
    ja: '報告された数値を、採用する前に規則や過去の値と照らして検査する。',
  },
  words: {
    en: {
      names: [
        'plausibility check',
        'plausibility rule',
        'outlier check',
        'consistency check of figures',
        'editing rule',
        'validation of reported figures',
      ],
      cues: ['implausible', 'outlier', 'query to the respondent', 'impute', 'reported figures'],
    },
    'zh-TW': {
      names: ['合理性檢核', '檢誤', '異常值檢核', '數據檢誤', '邏輯檢核'],
      cues: ['不合理', '離群值', '補問', '插補'],
    },
    ja: {
      names: ['妥当性検査', '審査エディティング', '外れ値検査', '論理チェック'],
      cues: ['外れ値', '疑義照会', '補定', '不整合'],
    },
    ko: {
      names: ['타당성 검사', '내검', '이상치 검사', '논리 점검'],
      cues: ['이상치', '질의', '대체값', '불일치'],
    },
    vi: {
      names: [
        'kiểm tra tính hợp lý',
        'kiểm tra logic số liệu',
        'kiểm tra giá trị bất thường',
        'rà soát số liệu',
      ],
      cues: ['bất thường', 'hỏi lại', 'suy diễn giá trị', 'không khớp'],
    },
  },
  entities: {
    PlausibilityResult: {
      id: 'uuid',
      submission: 'text indexed',
      ruleId: 'ref PlausibilityRule',
      status: 'flagged | queried | confirmed | corrected',
      value: 'decimal?',
      expected: 'text?',
      checkedAt: 'timestamp readonly indexed',
    },
    PlausibilityRule: {
      id: 'uuid',
      name: 'text unique',
      expression: 'text',
      severity: 'soft | hard',
      period: 'text',
    },
  },
  commands: {
    defineRule: { creates: 'PlausibilityRule', emits: ['PlausibilityRuleDefined'] },
    flagValue: { creates: 'PlausibilityResult', emits: ['ValueFlagged'] },
    queryReporter: {
      on: 'PlausibilityResult',
      from: ['flagged'],
      to: 'queried',
      emits: ['ReporterQueried'],
    },
    confirmValue: {
      on: 'PlausibilityResult',
      from: ['flagged', 'queried'],
      to: 'confirmed',
      emits: ['ValueConfirmed'],
    },
    correctValue: {
      on: 'PlausibilityResult',
      from: ['flagged', 'queried'],
      to: 'corrected',
      emits: ['ValueCorrected'],
    },
  },
  events: [
    'PlausibilityRuleDefined',
    'ValueFlagged',
    'ReporterQueried',
    'ValueConfirmed',
    'ValueCorrected',
  ],
  neighbours: [
    {
      context: 'survey',
      how: 'reacts',
      via: 'ResponseCompleted',
      because: 'Each answer is tested when it arrives.',
    },
    {
      context: 'tabulation',
      how: 'feeds',
      via: 'ValueCorrected',
      because: 'Tables use the corrected value.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ReporterQueried',
      because: 'The respondent is asked to explain.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A value that broke a hard rule does not count until it is confirmed or corrected.',
    ja: '必須規則に反した値は、確認または訂正されるまで採用しない。',
  },
  data: [],
  sources: [
    { title: 'UNECE GSBPM process phase' },
    { title: 'SDMX validation and transformation language' },
  ],
});

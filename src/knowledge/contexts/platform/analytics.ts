import { defineContext } from '../../context.ts';

export const analytics = defineContext({
  id: 'analytics',
  industry: 'platform',
  archetype: 'telemetry',
  purpose: {
    en: 'Turns events of all contexts into measures and trends that answer business questions.',
    ja: '各領域のイベントを、事業上の問いに答える指標と傾向に変える。',
  },
  words: {
    en: {
      names: [
        'analytics',
        'business intelligence',
        'usage statistics',
        'data warehouse',
        'trend analysis',
        'key figure',
        'kpi',
        'business insight',
      ],
      cues: ['trend', 'measure', 'insight', 'forecast', 'statistics', 'metric'],
    },
    'zh-TW': {
      names: ['數據分析', '商業智慧', '使用統計', '資料倉儲', '趨勢分析', '關鍵指標'],
      cues: ['指標', '趨勢', '洞察', '統計'],
    },
    ja: {
      names: ['データ分析', '分析基盤', '利用統計', '傾向分析', '重要指標', 'データウェアハウス'],
      cues: ['分析', '指標', '傾向', '統計'],
    },
    ko: {
      names: ['데이터 분석', '이용 통계', '추세 분석', '핵심 지표', '데이터 웨어하우스'],
      cues: ['분석', '지표', '추세', '통계'],
    },
    vi: {
      names: [
        'phân tích dữ liệu',
        'thống kê sử dụng',
        'kho dữ liệu',
        'phân tích xu hướng',
        'chỉ số kpi',
      ],
      cues: ['phân tích', 'xu hướng', 'chỉ số', 'thống kê'],
    },
  },
  entities: {
    Metric: {
      id: 'uuid',
      key: 'text unique',
      definition: 'text',
      grain: 'text',
      threshold: 'decimal?',
    },
    AnalyticsEvent: {
      id: 'uuid',
      eventId: 'text unique',
      kind: 'text indexed',
      subjectKey: 'text personal',
      properties: 'json',
      occurredAt: 'timestamp indexed',
    },
    MetricValue: {
      metricId: 'ref Metric',
      windowStart: 'timestamp indexed',
      dimensions: 'json',
      value: 'decimal',
    },
  },
  commands: {
    defineMetric: { creates: 'Metric', emits: ['MetricDefined'] },
    ingestEvent: { creates: 'AnalyticsEvent', emits: ['EventIngested'] },
    aggregateMetric: { on: 'Metric', emits: ['MetricAggregated', 'ThresholdBreached'] },
    rebuildMetric: { on: 'Metric', emits: ['MetricRebuilt'] },
  },
  events: [
    'MetricDefined',
    'EventIngested',
    'MetricAggregated',
    'ThresholdBreached',
    'MetricRebuilt',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'Sales figures come from completed orders.',
    },
    {
      context: 'consent',
      how: 'reacts',
      via: 'ConsentWithdrawn',
      because: 'Data of people who said no is left out.',
    },
    {
      context: 'dashboard',
      how: 'feeds',
      via: 'MetricAggregated',
      because: 'Screens show the latest values.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ThresholdBreached',
      because: 'Somebody looks when a figure leaves its range.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Every measure can be computed again from the events it rests on.',
    ja: 'どの指標も、もとになったイベントから計算し直せる。',
  },
  data: ['personal'],
  sources: [{ title: 'OpenMeter event model', read: '2026-11-20' }],
});

import { defineContext } from '../../context.ts';

export const reporting = defineContext({
  id: 'reporting',
  industry: 'business',
  archetype: 'document',
  purpose: {
    en: 'Produces fixed reports for a period or occasion and hands them to those who asked for them.',
    ja: '期間や用途ごとの定型報告書を作り、求める人に届ける。',
  },
  words: {
    en: {
      names: [
        'monthly report',
        'weekly report',
        'daily report',
        'sales report',
        'management report',
        'annual report',
        'report generation',
        'summary report',
      ],
      cues: [
        'report',
        'figures',
        'statistics',
        'period',
        'print',
        'evaluation',
        'export to a spreadsheet',
      ],
    },
    'zh-TW': {
      names: ['月報', '週報', '日報', '報表', '統計報表', '營運報告', '年度報告', '統計表', '營收報表', '彙報'],
      cues: ['統計', '匯出', '彙整', '數字', '列印', '看數字'],
    },
    ja: {
      names: ['月次報告', '日報', '週報', '帳票', '報告書作成', '集計レポート', '業績レポート', 'レポート', '集計表', '報告書'],
      cues: ['報告', '集計', '統計', '出力', '見える化'],
    },
    ko: {
      names: ['월간 보고서', '주간 보고서', '일일 보고서', '보고서 작성', '매출 보고서', '집계 보고서', '보고서', '통계표', '실적 보고'],
      cues: ['보고', '통계', '출력', '집계', '실적', '현황'],
    },
    vi: {
      names: ['báo cáo tháng', 'báo cáo tuần', 'báo cáo ngày', 'báo cáo doanh thu', 'lập báo cáo', 'báo cáo tổng hợp', 'bảng thống kê', 'báo cáo thống kê', 'báo cáo'],
      cues: ['thống kê', 'số liệu', 'in ra', 'xuất bảng tính', 'tổng kết'],
    },
  },
  entities: {
    Report: {
      id: 'uuid',
      definitionId: 'ref ReportDefinition',
      periodStart: 'date indexed',
      periodEnd: 'date',
      cutOffAt: 'timestamp',
      status: 'requested | ready | published | failed',
      file: 'file?',
    },
    ReportDefinition: {
      id: 'uuid',
      name: 'text unique',
      query: 'text',
      format: 'text',
      schedule: 'text?',
    },
    ReportSubscription: {
      id: 'uuid',
      definitionId: 'ref ReportDefinition',
      userId: 'ref identity-access.User owner',
      channel: 'text',
    },
  },
  commands: {
    defineReport: { creates: 'ReportDefinition', emits: ['ReportDefined'] },
    requestReport: { creates: 'Report', emits: ['ReportRequested'] },
    completeReport: { on: 'Report', from: ['requested'], to: 'ready', emits: ['ReportReady'] },
    publishReport: { on: 'Report', from: ['ready'], to: 'published', emits: ['ReportPublished'] },
    failReport: { on: 'Report', from: ['requested'], to: 'failed', emits: ['ReportFailed'] },
    subscribeToReport: { creates: 'ReportSubscription', emits: ['ReportSubscribed'] },
  },
  events: [
    'ReportDefined',
    'ReportRequested',
    'ReportReady',
    'ReportPublished',
    'ReportFailed',
    'ReportSubscribed',
  ],
  neighbours: [
    {
      context: 'general-ledger',
      how: 'reacts',
      via: 'PeriodClosed',
      because: 'Statements rest on closed periods.',
    },
    {
      context: 'analytics',
      how: 'reacts',
      via: 'MetricAggregated',
      because: 'Figures come from measures that are computed once.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ReportPublished',
      because: 'Subscribers are told that it is there.',
    },
    {
      context: 'archive',
      how: 'feeds',
      via: 'ReportPublished',
      because: 'Published reports are kept.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A published report can be produced again with the same figures from the same cut-off.',
    ja: '公開した報告書は、同じ締め時点の数値から再び作成できる。',
  },
  data: [],
  sources: [{ title: 'XBRL 2.1' }],
});

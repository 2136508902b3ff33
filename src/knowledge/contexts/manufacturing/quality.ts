import { defineContext } from '../../context.ts';

export const quality = defineContext({
  id: 'quality',
  industry: 'manufacturing',
  archetype: 'inspection',
  purpose: {
    en: 'Takes samples, records results, handles non-conforming lots and follows corrective action.',
    ja: '抜き取り検査の結果を記録し、不適合ロットと是正処置を管理する。',
  },
  words: {
    en: {
      names: [
        'quality inspection',
        'non-conformance',
        'quality control',
        'defect rate',
        'lot inspection',
      ],
      cues: ['corrective action', 'sampling', 'lot', 'root cause', 'quarantine', 'defective'],
    },
    'zh-TW': {
      names: ['品質檢驗', '品管檢驗', '不良品', '不合格品', '抽驗'],
      cues: ['矯正措施', '批次', '規格', '隔離', '良率'],
    },
    ja: {
      names: ['品質検査', '品質管理', '不適合品', '抜き取り検査', '不良品'],
      cues: ['是正処置', 'ロット', '規格値', '隔離', '原因分析'],
    },
    ko: {
      names: ['품질 검사', '품질 관리', '부적합', '시정 조치', '불량품', '샘플 검사'],
      cues: ['로트', '규격', '격리', '원인 분석'],
    },
    vi: {
      names: [
        'kiểm tra chất lượng',
        'hàng lỗi',
        'sản phẩm lỗi',
        'lấy mẫu kiểm tra',
        'kiểm soát chất lượng',
      ],
      cues: ['hành động khắc phục', 'không phù hợp', 'lô hàng', 'cách ly', 'tỷ lệ lỗi'],
    },
  },
  entities: {
    QualityCheck: {
      id: 'uuid',
      lotCode: 'text indexed',
      jobOrderId: 'ref production-order.JobOrder?',
      status: 'planned | passed | failed',
      results: 'Measurement[]',
      performedAt: 'timestamp? indexed',
      planVersion: 'int',
    },
    Measurement: {
      characteristic: 'text',
      value: 'decimal trade-secret',
      lower: 'decimal?',
      upper: 'decimal?',
    },
    NonConformance: {
      id: 'uuid',
      lotCode: 'text indexed',
      checkId: 'ref QualityCheck?',
      status: 'blocked | released',
      description: 'text',
    },
    CorrectiveAction: {
      id: 'uuid',
      nonConformanceId: 'ref NonConformance',
      rootCause: 'text?',
      dueOn: 'date',
      status: 'opened | verified',
    },
  },
  commands: {
    planSample: { creates: 'QualityCheck' },
    passLot: { on: 'QualityCheck', from: ['planned'], to: 'passed', emits: ['QualityCheckPassed'] },
    failLot: { on: 'QualityCheck', from: ['planned'], to: 'failed', emits: ['QualityCheckFailed'] },
    blockLot: { creates: 'NonConformance', emits: ['LotBlocked'], undo: 'releaseLot' },
    releaseLot: { on: 'NonConformance', from: ['blocked'], to: 'released', emits: ['LotReleased'] },
    openCorrectiveAction: { creates: 'CorrectiveAction', emits: ['CorrectiveActionOpened'] },
    verifyCorrectiveAction: {
      on: 'CorrectiveAction',
      from: ['opened'],
      to: 'verified',
      emits: ['CorrectiveActionVerified'],
    },
  },
  events: [
    'QualityCheckPassed',
    'QualityCheckFailed',
    'LotBlocked',
    'LotReleased',
    'CorrectiveActionOpened',
    'CorrectiveActionVerified',
  ],
  neighbours: [
    {
      context: 'production-order',
      how: 'reacts',
      via: 'OutputReported',
      because: 'Finished output is sampled.',
    },
    {
      context: 'goods-receipt',
      how: 'reacts',
      via: 'GoodsReceived',
      because: 'Incoming material is sampled too.',
    },
    {
      context: 'warehouse',
      how: 'feeds',
      via: 'LotBlocked',
      because: 'Blocked goods are set apart.',
    },
    {
      context: 'supplier-qualification',
      how: 'feeds',
      via: 'QualityCheckFailed',
      because: 'Bad deliveries count against the supplier.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A blocked lot cannot be shipped.',
    ja: '保留中のロットは出荷できない。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'ISA-95 quality operations' },
    { title: 'EPCIS 2.0 and CBV dispositions', read: '2026-11-20' },
  ],
});

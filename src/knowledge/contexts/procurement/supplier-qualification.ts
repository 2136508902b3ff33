import { defineContext } from '../../context.ts';

export const supplierQualification = defineContext({
  id: 'supplier-qualification',
  industry: 'procurement',
  archetype: 'registry',
  purpose: {
    en: 'Vets suppliers, scores them and keeps those out that may not deliver.',
    ja: '仕入先を審査、評価し、取引できない者を除く。',
  },
  words: {
    en: {
      names: [
        'supplier qualification',
        'vendor onboarding',
        'supplier vetting',
        'approved vendor',
        'vendor assessment',
        'supplier evaluation',
      ],
      cues: [
        'supplier score',
        'vendor rating',
        'certificate check',
        'blacklist',
        'audit a supplier',
      ],
    },
    'zh-TW': {
      names: ['供應商評鑑', '合格廠商', '廠商評核', '供應商審查', '供應商准入'],
      cues: ['供應商', '評分', '黑名單', '廠商證照', '稽核廠商'],
    },
    ja: {
      names: ['仕入先審査', '取引先審査', 'サプライヤー評価', '認定仕入先', '取引先登録'],
      cues: ['仕入先', '評価点', '取引停止', '認証', '監査'],
    },
    ko: {
      names: ['공급업체 평가', '협력사 등록', '협력업체 심사', '공급사 인증', '협력사 평가'],
      cues: ['협력사', '평가 점수', '거래 정지', '인증서', '실사'],
    },
    vi: {
      names: [
        'đánh giá nhà cung cấp',
        'thẩm định nhà cung cấp',
        'nhà cung cấp đạt chuẩn',
        'duyệt nhà cung cấp',
      ],
      cues: [
        'điểm đánh giá',
        'danh sách đen',
        'chứng nhận',
        'năng lực nhà thầu',
        'kiểm tra nhà máy',
      ],
    },
  },
  entities: {
    Qualification: {
      id: 'uuid',
      supplierId: 'ref supplier.Supplier unique',
      status: 'applied | qualified | refused | suspended | barred',
      scope: 'text[]',
      score: 'int? trade-secret',
      accounts: 'file? financial',
      validUntil: 'date? indexed',
    },
    Evaluation: {
      id: 'uuid',
      qualificationId: 'ref Qualification',
      criterion: 'text',
      points: 'int trade-secret',
      evaluatedAt: 'timestamp readonly',
    },
  },
  commands: {
    applyForQualification: { creates: 'Qualification', emits: ['QualificationRequested'] },
    evaluateSupplier: { creates: 'Evaluation', emits: ['SupplierEvaluated'] },
    qualifySupplier: {
      on: 'Qualification',
      from: ['applied', 'suspended'],
      to: 'qualified',
      emits: ['SupplierQualified'],
    },
    refuseSupplier: {
      on: 'Qualification',
      from: ['applied'],
      to: 'refused',
      emits: ['SupplierRefused'],
    },
    suspendSupplier: {
      on: 'Qualification',
      from: ['qualified'],
      to: 'suspended',
      emits: ['SupplierSuspended'],
    },
    barSupplier: {
      on: 'Qualification',
      from: ['applied', 'qualified', 'suspended'],
      to: 'barred',
      emits: ['SupplierBarred'],
    },
  },
  events: [
    'QualificationRequested',
    'SupplierEvaluated',
    'SupplierQualified',
    'SupplierRefused',
    'SupplierSuspended',
    'SupplierBarred',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Certificates and accounts are kept as evidence.',
    },
    {
      context: 'inspection',
      how: 'calls',
      via: 'requestInspection',
      because: 'Some suppliers are visited before they are accepted.',
    },
    {
      context: 'goods-receipt',
      how: 'reacts',
      via: 'DiscrepancyFound',
      because: 'Bad deliveries lower the score.',
    },
    {
      context: 'purchase-order',
      how: 'feeds',
      via: 'SupplierSuspended',
      because: 'Open orders with a suspended supplier are looked at.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SupplierQualified',
      because: 'The supplier hears the outcome.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A suspended or barred supplier gets no new order.',
    ja: '停止または排除された仕入先には新しい発注が出ない。',
  },
  data: ['financial', 'trade-secret'],
  sources: [{ title: 'OASIS UBL 2.4: Tenderer Qualification' }],
});

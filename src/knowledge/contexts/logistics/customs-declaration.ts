import { defineContext } from '../../context.ts';

export const customsDeclaration = defineContext({
  id: 'customs-declaration',
  industry: 'logistics',
  archetype: 'document',
  purpose: {
    en: 'Lodges goods declarations, has them assessed and checked, and records duty and release.',
    ja: '貨物の申告を行い、審査・検査・関税の計算と輸入出の許可までを記録する。',
  },
  words: {
    en: {
      names: [
        'customs declaration',
        'customs clearance',
        'import declaration',
        'export declaration',
        'import duty',
        'customs broker',
      ],
      cues: ['tariff code', 'clear customs', 'held goods', 'country of origin'],
    },
    'zh-TW': {
      names: [
        '報關單',
        '貨物報關',
        '進口報關',
        '通關作業',
        '貨物通關',
        '進口報單',
        '出口報單',
        '進口關稅',
      ],
      cues: ['關稅', '稅則號列', '查驗', '海關'],
    },
    ja: {
      names: ['通関手続', '通関業務', '輸入申告', '輸出申告', '関税', '税関申告', '通関', '税関手続き'],
      cues: ['税番', '通関業者', '税関検査', '原産地', '税関'],
    },
    ko: {
      names: ['통관 신고', '수입 통관', '통관 절차', '수입 신고', '수출 신고', '수입 관세', '세관 신고', '통관', '관세 신고'],
      cues: ['관세사', '품목 분류', '원산지', '보류', '세관'],
    },
    vi: {
      names: ['hải quan', 'tờ khai hải quan', 'thông quan', 'thuế nhập khẩu', 'khai báo hải quan'],
      cues: ['mã hs', 'kiểm hóa', 'xuất xứ', 'đại lý hải quan'],
    },
  },
  entities: {
    CustomsDeclaration: {
      id: 'uuid',
      declarantId: 'ref customer.Customer owner',
      number: 'text unique',
      version: 'int readonly',
      direction: 'import | export | transit',
      status: 'lodged | selected | held | released | rejected',
      items: 'DeclaredItem[]',
      lodgedAt: 'timestamp readonly indexed',
    },
    DeclaredItem: {
      commodityCode: 'text',
      description: 'text trade-secret',
      originCountry: 'country',
      value: 'money financial',
    },
    Duty: {
      id: 'uuid',
      declarationId: 'ref CustomsDeclaration',
      amount: 'money financial',
      paidAt: 'timestamp?',
    },
  },
  commands: {
    lodgeDeclaration: { creates: 'CustomsDeclaration', emits: ['DeclarationLodged'] },
    amendDeclaration: { on: 'CustomsDeclaration', emits: ['DeclarationAmended'] },
    assessDuty: { creates: 'Duty', emits: ['DutyAssessed'] },
    selectForCheck: {
      on: 'CustomsDeclaration',
      from: ['lodged'],
      to: 'selected',
      emits: ['DeclarationSelected'],
    },
    holdGoods: {
      on: 'CustomsDeclaration',
      from: ['lodged', 'selected'],
      to: 'held',
      emits: ['GoodsHeld'],
    },
    releaseGoods: {
      on: 'CustomsDeclaration',
      from: ['lodged', 'selected', 'held'],
      to: 'released',
      emits: ['GoodsReleased'],
    },
    rejectDeclaration: {
      on: 'CustomsDeclaration',
      from: ['lodged', 'selected', 'held'],
      to: 'rejected',
      emits: ['DeclarationRejected'],
    },
  },
  events: [
    'DeclarationLodged',
    'DeclarationAmended',
    'DutyAssessed',
    'DeclarationSelected',
    'GoodsHeld',
    'GoodsReleased',
    'DeclarationRejected',
  ],
  neighbours: [
    {
      context: 'inspection',
      how: 'calls',
      via: 'requestInspection',
      because: 'Selected goods are opened and looked at.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Goods wait until duty is paid.',
    },
    {
      context: 'transport-document',
      how: 'reacts',
      via: 'TransportDocumentIssued',
      because: 'The declaration names the document of carriage.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'GoodsReleased',
      because: 'Release is a step in the history of the goods.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GoodsHeld',
      because: 'The declarant must add papers.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Goods are released only by the version of the declaration that was assessed.',
    ja: '貨物は、審査を受けた版の申告によってのみ許可される。',
  },
  data: ['financial', 'trade-secret'],
  sources: [{ title: 'WCO Data Model 4' }],
});

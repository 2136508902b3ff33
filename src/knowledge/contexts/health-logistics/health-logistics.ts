import { defineContext } from '../../context.ts';

export const healthLogistics = defineContext({
  id: 'health-logistics',
  industry: 'health-logistics',
  archetype: 'stock',
  purpose: {
    en: 'Supplies health facilities with medicines and vaccines and watches the cold chain.',
    ja: '保健施設に医薬品とワクチンを供給し、低温流通を見張る。',
  },
  words: {
    en: {
      names: [
        'medical supply chain',
        'health commodities',
        'vaccine storage',
        'medical supplies',
        'drug supply',
        'cold box',
      ],
      cues: [
        'stock-out',
        'refrigerator',
        'facility',
        'district store',
        'vial',
        'expiry date',
        'temperature excursion',
        'cold chain',
      ],
    },
    'zh-TW': {
      names: ['醫療物資', '藥品配送', '冷鏈物流', '衛材', '疫苗冷藏'],
      cues: ['缺藥', '冰箱溫度', '衛生所', '效期', '批號'],
    },
    ja: {
      names: ['医療物資', '医薬品供給', '医薬品物流', 'ワクチン保管'],
      cues: ['欠品', '保冷庫', '保健所', '使用期限', '温度逸脱', 'コールドチェーン'],
    },
    ko: {
      names: ['의료 물자', '의약품 공급', '콜드체인 관리', '의약품 물류', '백신 보관'],
      cues: ['재고 소진', '냉장고', '보건소', '유효기간', '온도 이탈'],
    },
    vi: {
      names: ['vật tư y tế', 'cung ứng thuốc', 'kho thuốc', 'bảo quản vắc xin'],
      cues: ['hết thuốc', 'tủ lạnh', 'trạm y tế', 'hạn dùng', 'vượt nhiệt độ', 'chuỗi lạnh'],
    },
  },
  entities: {
    SupplyRequest: {
      id: 'uuid',
      facilityId: 'uuid indexed',
      programme: 'text',
      status: 'draft | active | suspended | completed | cancelled',
      items: 'json',
      neededBy: 'date?',
      sentAt: 'timestamp?',
    },
    FacilityStock: {
      id: 'uuid',
      facilityId: 'uuid indexed',
      item: 'text',
      lot: 'text',
      quantity: 'int',
      expiresOn: 'date indexed',
    },
    ColdChainUnit: {
      id: 'uuid',
      facilityId: 'uuid',
      model: 'text',
      minTemperature: 'decimal',
      maxTemperature: 'decimal',
      lastTemperature: 'decimal?',
    },
  },
  commands: {
    draftSupplyRequest: {
      creates: 'SupplyRequest',
      emits: ['SupplyRequestDrafted'],
      undo: 'cancelSupplyRequest',
    },
    sendSupplyRequest: {
      on: 'SupplyRequest',
      from: ['draft', 'suspended'],
      to: 'active',
      emits: ['SupplyRequestSent'],
      undo: 'cancelSupplyRequest',
    },
    suspendSupplyRequest: {
      on: 'SupplyRequest',
      from: ['active'],
      to: 'suspended',
      emits: ['SupplyRequestSuspended'],
    },
    completeSupplyRequest: {
      on: 'SupplyRequest',
      from: ['active'],
      to: 'completed',
      emits: ['SupplyRequestCompleted'],
    },
    cancelSupplyRequest: {
      on: 'SupplyRequest',
      from: ['draft', 'active', 'suspended'],
      to: 'cancelled',
      emits: ['SupplyRequestCancelled'],
    },
    countFacilityStock: {
      on: 'FacilityStock',
      emits: ['FacilityStockCounted', 'StockOutReported'],
    },
    registerColdChainUnit: { creates: 'ColdChainUnit', emits: ['ColdChainUnitRegistered'] },
    reportTemperature: { on: 'ColdChainUnit', emits: ['ColdChainBreached'] },
  },
  events: [
    'SupplyRequestDrafted',
    'SupplyRequestSent',
    'SupplyRequestSuspended',
    'SupplyRequestCompleted',
    'SupplyRequestCancelled',
    'FacilityStockCounted',
    'StockOutReported',
    'ColdChainUnitRegistered',
    'ColdChainBreached',
  ],
  neighbours: [
    {
      context: 'requisition',
      how: 'calls',
      via: 'initiateRequisition',
      because: 'Periodic demand goes through approval.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Sensors in the refrigerators report breaches.',
    },
    {
      context: 'immunisation',
      how: 'reacts',
      via: 'DoseGiven',
      because: 'Doses given explain what was used.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ColdChainBreached',
      because: 'Somebody must save the vaccine now.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Doses that left their temperature range are not issued.',
    ja: '温度範囲を外れた製剤は払い出されない。',
  },
  data: [],
  sources: [
    { title: 'OpenLMIS: stock management and requisitions', read: '2026-11-20' },
    { title: 'HL7 FHIR R5: SupplyRequest, SupplyDelivery', read: '2026-11-20' },
  ],
});

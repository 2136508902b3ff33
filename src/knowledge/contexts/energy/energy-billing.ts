import { defineContext } from '../../context.ts';

export const energyBilling = defineContext({
  id: 'energy-billing',
  industry: 'energy',
  archetype: 'subscription',
  purpose: {
    en: 'Holds supply contracts and tariffs and turns checked usage into bills.',
    ja: '供給契約と料金表を保持し、確認済みの使用量から請求を作る。',
  },
  words: {
    en: {
      names: [
        'electricity bill',
        'energy bill',
        'gas bill',
        'water bill',
        'utility bill',
        'energy tariff',
        'supply contract',
      ],
      cues: ['switch supplier', 'kilowatt price', 'standing charge', 'time of use', 'instalment'],
    },
    'zh-TW': {
      names: ['電費', '自來水費', '瓦斯費', '電費帳單', '電價方案'],
      cues: ['時間電價', '用電契約', '繳費', '分期繳納'],
    },
    ja: {
      names: ['電気料金', '電気代', 'ガス料金', '水道料金', '供給契約'],
      cues: ['電力会社切替', '基本料金', '時間帯別料金', '請求'],
    },
    ko: {
      names: ['전기 요금', '전기세', '가스 요금', '수도 요금', '관리비 고지서'],
      cues: ['누진제', '공급 계약', '기본요금', '요금 고지'],
    },
    vi: {
      names: [
        'tiền điện',
        'hóa đơn tiền điện',
        'hóa đơn tiền nước',
        'giá điện',
        'hợp đồng mua bán điện',
      ],
      cues: ['bậc thang', 'đóng tiền', 'biểu giá điện'],
    },
  },
  entities: {
    EnergyBill: {
      id: 'uuid',
      agreementId: 'ref Agreement',
      number: 'text unique',
      status: 'issued | adjusted | paid',
      periodStart: 'date',
      periodEnd: 'date',
      usage: 'decimal',
      total: 'money financial',
      dueOn: 'date indexed',
    },
    Agreement: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      tariffId: 'ref Tariff',
      supplyAddress: 'text personal',
      startsOn: 'date',
      endsOn: 'date?',
    },
    Tariff: {
      id: 'uuid',
      name: 'text',
      version: 'int readonly',
      validFrom: 'date',
      bands: 'TariffBand[]',
    },
    TariffBand: {
      fromHour: 'int',
      toHour: 'int',
      pricePerUnit: 'money',
    },
  },
  commands: {
    signAgreement: { creates: 'Agreement', emits: ['AgreementSigned'], undo: 'endAgreement' },
    endAgreement: { on: 'Agreement', emits: ['AgreementEnded'] },
    switchSupplier: { on: 'Agreement', emits: ['SupplierSwitched'] },
    publishTariff: { creates: 'Tariff', emits: ['TariffPublished'] },
    issueEnergyBill: { creates: 'EnergyBill', emits: ['EnergyBillIssued'] },
    adjustEnergyBill: {
      on: 'EnergyBill',
      from: ['issued'],
      to: 'adjusted',
      emits: ['EnergyBillAdjusted'],
    },
    settleEnergyBill: {
      on: 'EnergyBill',
      from: ['issued', 'adjusted'],
      to: 'paid',
      emits: ['EnergyBillPaid'],
    },
  },
  events: [
    'AgreementSigned',
    'AgreementEnded',
    'SupplierSwitched',
    'TariffPublished',
    'EnergyBillIssued',
    'EnergyBillAdjusted',
    'EnergyBillPaid',
  ],
  neighbours: [
    {
      context: 'meter-reading',
      how: 'reacts',
      via: 'ReadingValidated',
      because: 'Only checked usage is billed.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Bills with a mandate are collected when due.',
    },
    {
      context: 'collections',
      how: 'feeds',
      via: 'EnergyBillIssued',
      because: 'Bills that stay open are followed up.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EnergyBillIssued',
      because: 'The customer learns what is due.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Every interval of usage is billed under exactly one contract and tariff version.',
    ja: '使用量のどの時間帯も、一つの契約と料金表の版だけで請求される。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'IEC CIM for customers (61968-9)' },
    { title: 'Green Button data model', read: '2026-11-20' },
  ],
});

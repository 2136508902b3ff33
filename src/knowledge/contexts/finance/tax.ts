import { defineContext } from '../../context.ts';

export const tax = defineContext({
  id: 'tax',
  industry: 'finance',
  archetype: 'pricing',
  purpose: {
    en: 'Says which tax a supply bears, at which rate and why, at a date and place.',
    ja: 'いつ、どこで、何を供給したかに応じて、課される税、税率、根拠を示す。',
  },
  words: {
    en: {
      names: [
        'tax',
        'vat',
        'sales tax',
        'tax rate',
        'value added tax',
        'tax calculation',
        'withholding tax',
        'tax exemption',
      ],
      cues: ['taxable', 'gst', 'exempt', 'gross', 'net', 'tax number', 'duty'],
    },
    'zh-TW': {
      names: ['稅金計算', '營業稅', '稅率', '加值稅', '免稅', '扣繳稅額'],
      cues: ['課稅', '含稅', '未稅', '統編'],
    },
    ja: {
      names: ['税計算', '消費税', '税率', '税額', '軽減税率', '源泉徴収', '非課税'],
      cues: ['税込', '税抜', '課税', '適格請求書'],
    },
    ko: {
      names: ['부가세', '부가가치세', '세율', '세금 계산', '원천징수', '면세'],
      cues: ['과세', '세액', '공급가액', '영세율'],
    },
    vi: {
      names: [
        'thuế',
        'thuế giá trị gia tăng',
        'thuế suất',
        'tính thuế',
        'miễn thuế',
        'khấu trừ thuế',
      ],
      cues: ['chịu thuế', 'trước thuế', 'sau thuế', 'mã số thuế'],
    },
  },
  entities: {
    TaxRule: {
      id: 'uuid',
      jurisdiction: 'text indexed',
      productClass: 'text',
      rate: 'decimal',
      reason: 'text?',
      status: 'draft | in_force | retired',
      validFrom: 'date indexed',
      validUntil: 'date?',
    },
    TaxCalculation: {
      id: 'uuid',
      customerId: 'ref customer.Customer? owner',
      documentRef: 'text unique',
      place: 'country',
      net: 'money',
      tax: 'money financial',
      calculatedAt: 'timestamp readonly',
    },
    TaxRegistration: {
      id: 'uuid',
      jurisdiction: 'text',
      number: 'text unique',
      from: 'date',
      until: 'date?',
    },
  },
  commands: {
    draftTaxRule: { creates: 'TaxRule', emits: ['TaxRuleDrafted'] },
    enactTaxRule: { on: 'TaxRule', from: ['draft'], to: 'in_force', emits: ['TaxRuleEnacted'] },
    retireTaxRule: { on: 'TaxRule', from: ['in_force'], to: 'retired', emits: ['TaxRuleRetired'] },
    calculateTax: { creates: 'TaxCalculation', emits: ['TaxCalculated'], undo: 'voidCalculation' },
    voidCalculation: { on: 'TaxCalculation', emits: ['TaxCalculationVoided'] },
  },
  events: [
    'TaxRuleDrafted',
    'TaxRuleEnacted',
    'TaxRuleRetired',
    'TaxCalculated',
    'TaxCalculationVoided',
  ],
  neighbours: [
    {
      context: 'tax-return',
      how: 'feeds',
      via: 'TaxCalculated',
      because: 'The sums of the period are declared.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'TaxCalculated',
      because: 'Tax owed is booked.',
    },
    {
      context: 'product-catalogue',
      how: 'feeds',
      via: 'TaxRuleEnacted',
      because: 'Prices shown with tax change.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The same supply at the same date and place always gives the same tax.',
    ja: '同じ日付と場所の同じ供給には、常に同じ税額が出る。',
  },
  data: ['financial'],
  sources: [{ title: 'OECD International VAT/GST Guidelines' }, { title: 'UBL 2.4 TaxTotal' }],
});

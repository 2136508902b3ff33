import { defineContext } from '../../context.ts';

export const priceList = defineContext({
  id: 'price-list',
  industry: 'retail',
  archetype: 'pricing',
  purpose: {
    en: 'Keeps price lists by customer group, currency and date, and answers which price applies.',
    ja: '顧客群、通貨、期間ごとの価格表を管理し、適用される価格を答える。',
  },
  words: {
    en: {
      names: [
        'price list',
        'rate card',
        'tariff sheet',
        'wholesale price',
        'list price',
        'price table',
        'customer-specific price',
      ],
      cues: ['price', 'quantity price', 'price group', 'price increase', 'valid from'],
    },
    'zh-TW': {
      names: ['價目表', '價格表', '牌價', '批發價', '客戶專屬價'],
      cues: ['單價', '級距', '調價', '生效日'],
    },
    ja: {
      names: ['価格表', '料金表', '定価', '卸値', '顧客別価格', '単価表'],
      cues: ['単価', '数量割', '改定', '適用日'],
    },
    ko: {
      names: ['가격표', '단가표', '요금표', '도매가', '거래처별 단가'],
      cues: ['단가', '수량별', '인상', '적용일'],
    },
    vi: {
      names: ['bảng giá', 'đơn giá niêm yết', 'giá sỉ', 'bảng giá khách hàng', 'biểu giá'],
      cues: ['đơn giá', 'giá theo số lượng', 'tăng giá', 'ngày áp dụng'],
    },
  },
  entities: {
    PriceListVersion: {
      id: 'uuid',
      name: 'text indexed',
      customerGroup: 'text indexed',
      currency: 'currency',
      version: 'int',
      status: 'draft | approved | in_force | superseded',
      validFrom: 'date indexed',
      validUntil: 'date?',
    },
    ListPrice: {
      id: 'uuid',
      listId: 'ref PriceListVersion indexed',
      productId: 'ref product-catalogue.Product',
      minQuantity: 'decimal',
      amount: 'money trade-secret',
    },
  },
  commands: {
    draftPriceList: { creates: 'PriceListVersion', emits: ['PriceListDrafted'] },
    setListPrice: { creates: 'ListPrice', emits: ['ListPriceSet'] },
    approvePriceList: {
      on: 'PriceListVersion',
      from: ['draft'],
      to: 'approved',
      emits: ['PriceListApproved'],
    },
    enactPriceList: {
      on: 'PriceListVersion',
      from: ['approved'],
      to: 'in_force',
      emits: ['PriceListEnacted'],
    },
    supersedePriceList: {
      on: 'PriceListVersion',
      from: ['in_force'],
      to: 'superseded',
      emits: ['PriceListSuperseded'],
    },
  },
  events: [
    'PriceListDrafted',
    'ListPriceSet',
    'PriceListApproved',
    'PriceListEnacted',
    'PriceListSuperseded',
  ],
  neighbours: [
    {
      context: 'quotation',
      how: 'feeds',
      via: 'PriceListEnacted',
      because: 'New quotations use the new prices.',
    },
    {
      context: 'pricing-promotion',
      how: 'feeds',
      via: 'PriceListEnacted',
      because: 'Discounts start from list prices.',
    },
    {
      context: 'cart',
      how: 'feeds',
      via: 'PriceListEnacted',
      because: 'Open carts show the new price.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A price increase needs an approval.',
    },
    {
      context: 'exchange-rate',
      how: 'reacts',
      via: 'ExchangeRatePublished',
      because: 'Lists in other currencies follow.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'For a product, customer group, quantity and moment exactly one list price applies.',
    ja: '商品、顧客群、数量、時点が決まれば、適用される定価は一つに定まる。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'commercetools API reference: product prices' },
    { title: 'Odoo price lists' },
  ],
});

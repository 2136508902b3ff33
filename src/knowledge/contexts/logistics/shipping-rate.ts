import { defineContext } from '../../context.ts';

export const shippingRate = defineContext({
  id: 'shipping-rate',
  industry: 'logistics',
  archetype: 'pricing',
  purpose: {
    en: 'Works out what sending goods costs, by weight, size, destination and speed.',
    ja: '重さ、大きさ、届け先、速さから送料を計算する。',
  },
  words: {
    en: {
      names: [
        'shipping cost',
        'shipping fee',
        'shipping rate',
        'postage',
        'delivery fee',
        'freight rate',
        'delivery charge',
        'free shipping',
      ],
      cues: ['carrier', 'weight', 'destination zone', 'express', 'surcharge', 'shipping method'],
    },
    'zh-TW': {
      names: ['運費', '運費計算', '免運', '郵資', '配送費', '物流費率'],
      cues: ['重量', '材積', '地區', '貨運公司'],
    },
    ja: {
      names: ['送料', '送料計算', '配送料', '送料無料', '運賃表', '配送料金'],
      cues: ['重量', 'サイズ', '地域', '運送会社'],
    },
    ko: {
      names: ['배송비', '배송료', '무료 배송', '운임', '배송 요금', '택배비'],
      cues: ['무게', '지역', '도서산간', '택배사'],
    },
    vi: {
      names: [
        'phí vận chuyển',
        'phí ship',
        'phí giao hàng',
        'cước vận chuyển',
        'miễn phí vận chuyển',
      ],
      cues: ['khối lượng', 'khu vực', 'hỏa tốc', 'đơn vị vận chuyển'],
    },
  },
  entities: {
    RateTable: {
      id: 'uuid',
      carrier: 'text',
      service: 'text',
      zones: 'json',
      weights: 'json',
      currency: 'currency',
      status: 'draft | active | retired',
      validFrom: 'date indexed',
    },
    ShippingQuote: {
      id: 'uuid',
      rateTableId: 'ref RateTable',
      customerId: 'ref customer.Customer? owner',
      destination: 'text personal',
      weightGrams: 'int',
      price: 'money',
      expiresAt: 'timestamp indexed',
    },
  },
  commands: {
    loadRateTable: { creates: 'RateTable', emits: ['RateTableLoaded'] },
    activateRateTable: {
      on: 'RateTable',
      from: ['draft'],
      to: 'active',
      emits: ['RateTableActivated'],
    },
    retireRateTable: {
      on: 'RateTable',
      from: ['active'],
      to: 'retired',
      emits: ['RateTableRetired'],
    },
    quoteShippingRate: { creates: 'ShippingQuote', emits: ['ShippingRateQuoted'] },
  },
  events: ['RateTableLoaded', 'RateTableActivated', 'RateTableRetired', 'ShippingRateQuoted'],
  neighbours: [
    {
      context: 'cart',
      how: 'feeds',
      via: 'ShippingRateQuoted',
      because: 'The buyer sees the cost before paying.',
    },
    {
      context: 'order',
      how: 'feeds',
      via: 'RateTableActivated',
      because: 'New orders use the new table.',
    },
    {
      context: 'geofence',
      how: 'calls',
      via: 'findZone',
      because: 'Surcharges depend on the zone of the address.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A quoted rate is kept until the quote expires.',
    ja: '提示した送料は、有効期限まで変わらない。',
  },
  data: ['personal'],
  sources: [
    { title: 'commercetools API reference: shipping methods' },
    { title: 'Medusa fulfilment options' },
  ],
});

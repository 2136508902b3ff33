import { defineContext } from '../../context.ts';

export const pricingPromotion = defineContext({
  id: 'pricing-promotion',
  industry: 'retail',
  archetype: 'pricing',
  purpose: {
    en: 'Works out what a buyer pays from prices, discounts and coupon rules.',
    ja: '価格、割引、クーポンの規則から買い手の支払額を求める。',
  },
  words: {
    en: {
      names: [
        'pricing',
        'discount',
        'promotion',
        'coupon',
        'promo code',
        'discount code',
        'markdown',
        'special offer',
      ],
      cues: ['price', 'sale price', 'percent off', 'rebate', 'bundle deal', 'price rule'],
    },
    'zh-TW': {
      names: ['定價', '折扣', '優惠券', '促銷', '折扣碼', '特價', '優惠碼', '價格', '優惠', '優惠活動', '費率', '計價'],
      cues: ['滿額折抵', '買一送一', '打折', '檔期活動', '便宜'],
    },
    ja: {
      names: ['価格設定', '割引', 'クーポン', '値引き', '販促', 'セール価格', '料金', '料金設定', '料金プラン', '価格'],
      cues: ['値段', '特売', '割引率', 'キャンペーン価格', '安く'],
    },
    ko: {
      names: ['할인', '쿠폰', '프로모션', '가격 책정', '할인 코드', '특가', '가격', '요금', '요금 할인', '요금 체계'],
      cues: ['할인율', '정가', '행사 상품', '싸게'],
    },
    vi: {
      names: ['giảm giá', 'khuyến mãi', 'khuyến mại', 'mã giảm giá', 'phiếu giảm giá', 'định giá', 'giá cả', 'giá bán', 'chương trình giảm giá', 'tính giá'],
      cues: ['ưu đãi', 'giá gốc', 'chiết khấu', 'rẻ hơn'],
    },
  },
  entities: {
    Promotion: {
      id: 'uuid',
      name: 'text',
      status: 'draft | active | inactive',
      rule: 'json trade-secret',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp?',
      priority: 'int',
    },
    Price: {
      id: 'uuid',
      productId: 'ref product-catalogue.Product',
      amount: 'money',
      validFrom: 'timestamp indexed',
      validTo: 'timestamp?',
    },
    DiscountCode: {
      id: 'uuid',
      code: 'text unique',
      promotionId: 'ref Promotion',
      maxUses: 'int',
      uses: 'int',
    },
  },
  commands: {
    setPrice: { creates: 'Price', emits: ['PriceChanged'] },
    createPromotion: { creates: 'Promotion', emits: ['PromotionCreated'] },
    activatePromotion: {
      on: 'Promotion',
      from: ['draft', 'inactive'],
      to: 'active',
      emits: ['PromotionActivated'],
    },
    endPromotion: { on: 'Promotion', from: ['active'], to: 'inactive', emits: ['PromotionEnded'] },
    issueDiscountCode: { creates: 'DiscountCode', emits: ['DiscountCodeIssued'] },
    redeemDiscountCode: {
      on: 'DiscountCode',
      emits: ['DiscountCodeRedeemed'],
      undo: 'giveBackDiscountCode',
    },
    giveBackDiscountCode: { on: 'DiscountCode', emits: ['DiscountCodeGivenBack'] },
  },
  events: [
    'PriceChanged',
    'PromotionCreated',
    'PromotionActivated',
    'PromotionEnded',
    'DiscountCodeIssued',
    'DiscountCodeRedeemed',
    'DiscountCodeGivenBack',
  ],
  neighbours: [
    {
      context: 'product-catalogue',
      how: 'calls',
      via: 'getProduct',
      because: 'A price belongs to a product that exists.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCancelled',
      because: 'A code used by a cancelled order may be used again.',
    },
    {
      context: 'cart',
      how: 'feeds',
      via: 'PriceChanged',
      because: 'Open carts show the new price.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'PriceChanged',
      because: 'Lists sort and filter by the current price.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A discount code is never used more often than its limit allows.',
    ja: '割引コードの利用回数は上限を超えない。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'commercetools API reference: cart discounts and discount codes', read: '2026-11-20' },
  ],
});

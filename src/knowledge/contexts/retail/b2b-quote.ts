import { defineContext } from '../../context.ts';

export const b2bQuote = defineContext({
  id: 'b2b-quote',
  industry: 'retail',
  archetype: 'order',
  purpose: {
    en: 'Negotiates a price with a business buyer before an order is placed.',
    ja: '法人の買い手と注文前に価格を交渉する。',
  },
  words: {
    en: {
      names: [
        'quote request',
        'request for quote',
        'rfq',
        'negotiated price',
        'wholesale quote',
        'price negotiation',
        'b2b quote',
      ],
      cues: [
        'business buyer',
        'wholesale',
        'trade customer',
        'bulk price',
        'counter-offer',
        'volume discount',
      ],
    },
    'zh-TW': {
      names: ['詢價單', '企業採購報價', '批發報價', '企業詢價', '企業議價'],
      cues: ['企業客戶', '大量採購', '還價', '批發', '報價', '詢價', '議價'],
    },
    ja: {
      names: ['法人見積', '卸売見積', '法人見積依頼', '法人価格交渉'],
      cues: ['法人顧客', '大口', '再見積', '卸売', '見積', '見積依頼', '価格交渉'],
    },
    ko: {
      names: ['도매 견적', '기업 견적', '기업 견적 요청', '도매가 협상'],
      cues: ['기업 고객', '대량 구매', '도매', '재견적', '견적', '견적 요청', '가격 협상'],
    },
    vi: {
      names: ['thương lượng giá', 'báo giá sỉ', 'báo giá doanh nghiệp', 'yêu cầu báo giá sỉ'],
      cues: ['khách hàng doanh nghiệp', 'mua số lượng lớn', 'bán sỉ', 'báo giá', 'yêu cầu báo giá'],
    },
  },
  entities: {
    Quote: {
      id: 'uuid',
      quoteRequestId: 'ref QuoteRequest',
      buyerId: 'ref customer.Customer owner',
      status: 'pending | accepted | declined | renegotiating | withdrawn',
      version: 'int',
      total: 'money trade-secret',
      validUntil: 'date indexed',
      lines: 'QuoteLine[]',
    },
    QuoteRequest: {
      id: 'uuid',
      buyerId: 'ref customer.Customer owner',
      wanted: 'json',
      comment: 'text?',
      requestedAt: 'timestamp readonly',
    },
    QuoteLine: {
      productId: 'ref product-catalogue.Product',
      quantity: 'int',
      unitPrice: 'money trade-secret',
    },
  },
  commands: {
    requestQuote: { creates: 'QuoteRequest', emits: ['QuoteRequested'] },
    issueQuote: { creates: 'Quote', emits: ['QuoteIssued'], undo: 'withdrawQuote' },
    renegotiateQuote: {
      on: 'Quote',
      from: ['pending'],
      to: 'renegotiating',
      emits: ['QuoteRenegotiated'],
    },
    reviseQuote: { on: 'Quote', from: ['renegotiating'], to: 'pending', emits: ['QuoteRevised'] },
    acceptQuote: { on: 'Quote', from: ['pending'], to: 'accepted', emits: ['QuoteAccepted'] },
    declineQuote: {
      on: 'Quote',
      from: ['pending', 'renegotiating'],
      to: 'declined',
      emits: ['QuoteDeclined'],
    },
    withdrawQuote: {
      on: 'Quote',
      from: ['pending', 'renegotiating'],
      to: 'withdrawn',
      emits: ['QuoteWithdrawn'],
    },
  },
  events: [
    'QuoteRequested',
    'QuoteIssued',
    'QuoteRenegotiated',
    'QuoteRevised',
    'QuoteAccepted',
    'QuoteDeclined',
    'QuoteWithdrawn',
  ],
  neighbours: [
    {
      context: 'pricing-promotion',
      how: 'calls',
      via: 'getPrice',
      because: 'The list price is where the talks begin.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: "Deep discounts need somebody's approval.",
    },
    {
      context: 'order',
      how: 'calls',
      via: 'placeOrder',
      because: 'An accepted quote becomes an order at the agreed price.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'QuoteIssued',
      because: 'The buyer has to answer before the quote runs out.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'At most one version of a quote is accepted.',
    ja: '一つの見積で承諾される版は一つだけである。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'commercetools API reference: QuoteState and approval messages', read: '2026-11-20' },
    { title: 'TM Forum TMF648 Quote Management' },
  ],
});

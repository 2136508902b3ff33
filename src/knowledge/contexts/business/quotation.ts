import { defineContext } from '../../context.ts';

export const quotation = defineContext({
  id: 'quotation',
  industry: 'business',
  archetype: 'document',
  purpose: {
    en: 'Prices what a customer asked for, line by line, in versions, until it is ordered or lapses.',
    ja: '顧客の依頼に明細ごとの価格を付け、注文か失効まで版を重ねて管理する。',
  },
  words: {
    en: {
      names: [
        'quotation',
        'quote',
        'price quote',
        'cost estimate',
        'written estimate',
        'request for quotation',
        'price estimate',
      ],
      cues: [
        'estimate',
        'line',
        'valid until',
        'discount for the customer',
        'ask for a price',
        'revision',
      ],
    },
    'zh-TW': {
      names: ['報價單', '報價', '估價單', '估價', '詢價', '報價作業'],
      cues: ['單價', '數量', '有效期', '議價', '明細', '估多少'],
    },
    ja: {
      names: ['見積', '見積書', '見積もり', '見積依頼', '概算見積', 'お見積り', '見積もり作成', '見積回答'],
      cues: ['明細', '有効期限', '単価', '値引き交渉', '改訂', '見積もる'],
    },
    ko: {
      names: ['견적', '견적서', '견적 요청', '견적 산출', '견적 관리', '견적 발송', '견적 내기', '견적 금액'],
      cues: ['단가', '유효기간', '명세', '협상', '수정본', '견적가'],
    },
    vi: {
      names: ['báo giá', 'bảng báo giá', 'yêu cầu báo giá', 'dự toán chi phí', 'thư báo giá', 'gửi báo giá', 'dự toán', 'báo giá sửa'],
      cues: ['đơn giá', 'thời hạn báo giá', 'thương lượng', 'hạng mục', 'ra giá'],
    },
  },
  entities: {
    Quotation: {
      id: 'uuid',
      number: 'text unique',
      customerId: 'ref customer.Customer owner',
      version: 'int',
      status: 'requested | draft | sent | accepted | rejected | expired',
      lines: 'QuotationLine[]',
      total: 'money trade-secret',
      validUntil: 'date indexed',
    },
    QuotationLine: {
      productId: 'ref product-catalogue.Product?',
      description: 'text',
      quantity: 'decimal',
      unitPrice: 'money',
      discountPercent: 'decimal?',
    },
  },
  commands: {
    requestQuotation: {
      creates: 'Quotation',
      emits: ['QuotationRequested'],
      undo: 'rejectQuotation',
    },
    prepareQuotation: {
      on: 'Quotation',
      from: ['requested'],
      to: 'draft',
      emits: ['QuotationPrepared'],
    },
    sendQuotation: { on: 'Quotation', from: ['draft'], to: 'sent', emits: ['QuotationSent'] },
    acceptQuotation: {
      on: 'Quotation',
      from: ['sent'],
      to: 'accepted',
      emits: ['QuotationAccepted'],
    },
    rejectQuotation: {
      on: 'Quotation',
      from: ['requested', 'draft', 'sent'],
      to: 'rejected',
      emits: ['QuotationRejected'],
    },
    expireQuotation: {
      on: 'Quotation',
      from: ['sent'],
      to: 'expired',
      emits: ['QuotationExpired'],
    },
  },
  events: [
    'QuotationRequested',
    'QuotationPrepared',
    'QuotationSent',
    'QuotationAccepted',
    'QuotationRejected',
    'QuotationExpired',
  ],
  neighbours: [
    {
      context: 'price-list',
      how: 'calls',
      via: 'findPrice',
      because: "Lines start from the customer's price list.",
    },
    {
      context: 'tax',
      how: 'calls',
      via: 'calculateTax',
      because: 'The customer wants to see what will be paid.',
    },
    {
      context: 'crm-lead',
      how: 'reacts',
      via: 'LeadQualified',
      because: 'A qualified prospect gets a price.',
    },
    {
      context: 'order',
      how: 'feeds',
      via: 'QuotationAccepted',
      because: 'An accepted quotation becomes an order.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'QuotationSent',
      because: 'The customer receives it.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A sent quotation keeps its prices until its date, whatever the price list does.',
    ja: '送付した見積は、価格表が変わっても期限まで価格を保つ。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'UBL 2.4 Request for Quotation and Quotation' },
    { title: 'Odoo sales quotations' },
  ],
});

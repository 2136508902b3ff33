import { defineContext } from '../../context.ts';

export const offer = defineContext({
  id: 'offer',
  industry: 'business',
  archetype: 'document',
  purpose: {
    en: 'Makes a customer a binding proposal with conditions and a date by which it can be accepted.',
    ja: '条件と有効期限を付けた提案を顧客に示し、承諾か辞退かを記録する。',
  },
  words: {
    en: {
      names: [
        'make an offer',
        'send an offer',
        'offer letter',
        'binding offer',
        'offer to a customer',
        'offers and contracts',
        'offer management',
        'business proposal',
      ],
      cues: ['offer', 'proposal', 'accept', 'decline', 'valid until', 'conditions'],
    },
    'zh-TW': {
      names: ['提案書', '提案', '要約書', '合作提案', '銷售提案'],
      cues: ['方案內容', '有效期限', '接受', '婉拒', '條件'],
    },
    ja: {
      names: ['提案書', 'オファー', '提案内容', '条件提示', '申込条件', '提案管理'],
      cues: ['提案', '有効期限', '承諾', '辞退', '条件'],
    },
    ko: {
      names: ['제안서', '오퍼', '제안 관리', '조건 제시', '영업 제안'],
      cues: ['제안', '수락', '거절', '유효기간', '조건'],
    },
    vi: {
      names: ['thư chào hàng', 'chào hàng', 'bản đề xuất', 'đề xuất hợp tác', 'thư đề nghị'],
      cues: ['đề nghị', 'chấp nhận', 'từ chối', 'thời hạn hiệu lực', 'điều kiện'],
    },
  },
  entities: {
    Offer: {
      id: 'uuid',
      number: 'text unique',
      customerId: 'ref customer.Customer owner',
      subject: 'text',
      price: 'money trade-secret',
      validUntil: 'date indexed',
      status: 'draft | sent | accepted | declined | expired | withdrawn',
      sentAt: 'timestamp?',
    },
    OfferCondition: {
      offerId: 'ref Offer',
      kind: 'text',
      text: 'text',
    },
  },
  commands: {
    draftOffer: { creates: 'Offer', emits: ['OfferDrafted'], undo: 'withdrawOffer' },
    sendOffer: {
      on: 'Offer',
      from: ['draft'],
      to: 'sent',
      emits: ['OfferSent'],
      undo: 'withdrawOffer',
    },
    acceptOffer: { on: 'Offer', from: ['sent'], to: 'accepted', emits: ['OfferAccepted'] },
    declineOffer: { on: 'Offer', from: ['sent'], to: 'declined', emits: ['OfferDeclined'] },
    expireOffer: { on: 'Offer', from: ['sent'], to: 'expired', emits: ['OfferExpired'] },
    withdrawOffer: {
      on: 'Offer',
      from: ['draft', 'sent'],
      to: 'withdrawn',
      emits: ['OfferWithdrawn'],
    },
  },
  events: [
    'OfferDrafted',
    'OfferSent',
    'OfferAccepted',
    'OfferDeclined',
    'OfferExpired',
    'OfferWithdrawn',
  ],
  neighbours: [
    {
      context: 'price-list',
      how: 'calls',
      via: 'findPrice',
      because: 'The price of the day goes into the offer.',
    },
    {
      context: 'contract',
      how: 'feeds',
      via: 'OfferAccepted',
      because: 'Acceptance makes the contract.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'OfferSent',
      because: 'The customer receives the proposal.',
    },
    {
      context: 'crm-lead',
      how: 'feeds',
      via: 'OfferDeclined',
      because: 'Sales learns why it was lost.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An offer can be accepted once and only while it is valid, exactly as it was sent.',
    ja: '提案は有効期間内に一度だけ、送った内容のまま承諾できる。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'schema.org Offer' }, { title: 'Moqui Mantle quote and agreement entities' }],
});

import { defineContext } from '../../context.ts';

export const propertyOffer = defineContext({
  id: 'property-offer',
  industry: 'property',
  archetype: 'market',
  purpose: {
    en: 'Takes offers and counter-offers for a property and follows the accepted one to closing.',
    ja: '物件への申込みと対案を受け付け、合意した取引を引渡しまで管理する。',
  },
  words: {
    en: {
      names: [
        'purchase offer',
        'offer on a house',
        'counter-offer',
        'home purchase',
        'property closing',
        'house offer',
      ],
      cues: ['escrow', 'buyer', 'seller', 'contingency', 'earnest money', 'negotiate'],
    },
    'zh-TW': {
      names: ['斡旋', '購屋出價', '履約保證', '買屋', '買房'],
      cues: ['議價', '買方', '賣方', '斡旋金', '簽約', '過戶'],
    },
    ja: {
      names: ['買付申込', '購入申込書', '不動産売買契約', '物件の引き渡し', '買付証明書'],
      cues: ['価格交渉', '買主', '売主', '手付金', '重要事項説明'],
    },
    ko: {
      names: ['매수 제안', '부동산 매매', '부동산 계약', '집 매매', '매수 신청'],
      cues: ['가격 협상', '매수인', '매도인', '계약금', '잔금', '특약'],
    },
    vi: {
      names: [
        'đề nghị mua nhà',
        'trả giá nhà',
        'đặt cọc mua nhà',
        'mua bán nhà',
        'hợp đồng mua bán nhà',
      ],
      cues: ['ký quỹ', 'bên mua', 'bên bán', 'thương lượng', 'công chứng', 'sang tên'],
    },
  },
  entities: {
    PropertyOffer: {
      id: 'uuid',
      listingId: 'ref property-listing.PropertyListing indexed',
      buyerId: 'ref identity-access.User owner personal',
      amount: 'money financial',
      status: 'submitted | countered | accepted | rejected | expired | collapsed | closed',
      expiresAt: 'timestamp indexed',
      financing: 'text?',
    },
    OfferContingency: {
      id: 'uuid',
      offerId: 'ref PropertyOffer indexed',
      kind: 'text',
      status: 'open | waived | failed',
      dueOn: 'date',
    },
    EscrowDeposit: {
      id: 'uuid',
      offerId: 'ref PropertyOffer unique',
      amount: 'money financial',
      heldBy: 'text',
    },
  },
  commands: {
    submitOffer: {
      creates: 'PropertyOffer',
      emits: ['PropertyOfferSubmitted'],
      undo: 'rejectOffer',
    },
    counterOffer: {
      on: 'PropertyOffer',
      from: ['submitted'],
      to: 'countered',
      emits: ['PropertyOfferCountered'],
    },
    acceptOffer: {
      on: 'PropertyOffer',
      from: ['submitted', 'countered'],
      to: 'accepted',
      emits: ['PropertyOfferAccepted'],
      undo: 'collapseOffer',
    },
    rejectOffer: {
      on: 'PropertyOffer',
      from: ['submitted', 'countered'],
      to: 'rejected',
      emits: ['PropertyOfferRejected'],
    },
    expireOffer: {
      on: 'PropertyOffer',
      from: ['submitted', 'countered'],
      to: 'expired',
      emits: ['PropertyOfferExpired'],
    },
    addContingency: { creates: 'OfferContingency' },
    waiveContingency: { on: 'OfferContingency', from: ['open'], to: 'waived' },
    failContingency: {
      on: 'OfferContingency',
      from: ['open'],
      to: 'failed',
      emits: ['ContingencyFailed'],
    },
    collapseOffer: {
      on: 'PropertyOffer',
      from: ['accepted'],
      to: 'collapsed',
      emits: ['PropertyOfferCollapsed'],
    },
    closeOffer: { on: 'PropertyOffer', from: ['accepted'], to: 'closed', emits: ['SaleClosed'] },
  },
  events: [
    'PropertyOfferSubmitted',
    'PropertyOfferCountered',
    'PropertyOfferAccepted',
    'PropertyOfferRejected',
    'PropertyOfferExpired',
    'ContingencyFailed',
    'PropertyOfferCollapsed',
    'SaleClosed',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'signDocument',
      because: 'An offer binds once both sides have signed.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The deposit goes into escrow.',
    },
    {
      context: 'mortgage',
      how: 'reacts',
      via: 'MortgageClosed',
      because: "The sale closes when the buyer's money is there.",
    },
    {
      context: 'property-listing',
      how: 'feeds',
      via: 'PropertyOfferAccepted',
      because: 'The listing goes off the market.',
    },
    {
      context: 'property-register',
      how: 'feeds',
      via: 'SaleClosed',
      because: 'The new owner is entered in the register.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A property has at most one accepted offer at a time.',
    ja: '一つの物件で承諾された申込みは同時に一つだけである。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'RESO Data Dictionary', read: '2026-11-20' }, { title: 'MISMO' }],
});

import { defineContext } from '../../context.ts';

export const donation = defineContext({
  id: 'donation',
  industry: 'community',
  archetype: 'payment',
  purpose: {
    en: 'Takes gifts and pledges, thanks the donor and issues the receipt.',
    ja: '寄付と寄付の約束を受け付け、お礼と領収書を発行する。',
  },
  words: {
    en: {
      names: ['donation', 'donate', 'charity', 'fundraising', 'pledge', 'charitable gift'],
      cues: ['donor', 'gift', 'tax receipt', 'recurring gift', 'nonprofit', 'cause', 'anonymous', 'crowdfunding'],
    },
    'zh-TW': {
      names: ['捐款', '募款', '捐贈', '善款', '公益捐款', '定期定額捐款', '捐助', '捐物資', '愛心捐款', '隨喜'],
      cues: ['捐款人', '收據', '公益', '基金會', '匿名', '捐贈人'],
    },
    ja: {
      names: ['寄付', '募金', '寄付金', '支援金', 'ふるさと納税', '寄付者', '寄贈', '寄進', '支援物資', 'お布施'],
      cues: ['領収書', '支援者', '毎月寄付', '団体', '匿名', 'ご支援'],
    },
    ko: {
      names: ['기부', '후원금', '모금', '정기 후원', '기부금', '후원자', '기부 물품', '성금', '헌금', '후원'],
      cues: ['영수증', '비영리', '단체', '캠페인', '익명', '기부자'],
    },
    vi: {
      names: ['quyên góp', 'từ thiện', 'ủng hộ tiền', 'gây quỹ', 'nhà hảo tâm', 'tài trợ từ thiện', 'đóng góp', 'hiến tặng', 'tiền ủng hộ', 'quyên tiền'],
      cues: ['biên lai', 'người ủng hộ', 'ẩn danh', 'định kỳ'],
    },
  },
  entities: {
    Gift: {
      id: 'uuid',
      donorId: 'ref identity-access.User? owner',
      donorName: 'text? personal',
      amount: 'money financial',
      status: 'pledged | received | receipted | refunded',
      purpose: 'text?',
      receiptNumber: 'text? unique',
      givenAt: 'timestamp indexed',
    },
    RecurringGift: {
      id: 'uuid',
      donorId: 'ref identity-access.User indexed',
      amount: 'money financial',
      interval: 'text',
      status: 'active | ended',
    },
  },
  commands: {
    pledgeGift: { creates: 'Gift', emits: ['GiftPledged'], undo: 'refundGift' },
    receiveGift: {
      on: 'Gift',
      from: ['pledged'],
      to: 'received',
      emits: ['GiftReceived'],
      undo: 'refundGift',
    },
    issueReceipt: { on: 'Gift', from: ['received'], to: 'receipted', emits: ['GiftReceipted'] },
    refundGift: {
      on: 'Gift',
      from: ['pledged', 'received', 'receipted'],
      to: 'refunded',
      emits: ['GiftRefunded'],
    },
    startRecurringGift: {
      creates: 'RecurringGift',
      emits: ['RecurringGiftStarted'],
      undo: 'endRecurringGift',
    },
    endRecurringGift: {
      on: 'RecurringGift',
      from: ['active'],
      to: 'ended',
      emits: ['RecurringGiftEnded'],
    },
  },
  events: [
    'GiftPledged',
    'GiftReceived',
    'GiftReceipted',
    'GiftRefunded',
    'RecurringGiftStarted',
    'RecurringGiftEnded',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'A gift is money that has to arrive.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Money received makes a pledge a gift.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Donors need a receipt for their taxes.',
    },
    {
      context: 'campaign',
      how: 'feeds',
      via: 'GiftReceived',
      because: 'A campaign counts what it has raised.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'GiftReceived',
      because: 'Restricted money is booked apart.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GiftReceived',
      because: 'The donor is thanked.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A receipt number is unique, and a restricted gift is spent only for its purpose.',
    ja: '領収書番号は重複せず、使途指定の寄付はその目的にだけ使われる。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'Mantle Universal Data Model: payments', read: '2026-11-20' },
    { title: 'CiviCRM contributions' },
  ],
});

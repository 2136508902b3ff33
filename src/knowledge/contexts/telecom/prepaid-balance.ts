import { defineContext } from '../../context.ts';

export const prepaidBalance = defineContext({
  id: 'prepaid-balance',
  industry: 'telecom',
  archetype: 'ledger',
  purpose: {
    en: 'Keeps prepaid credit: topping up, reserving, deducting and transferring it.',
    ja: '前払い残高のチャージ、確保、差し引き、譲渡を管理する。',
  },
  words: {
    en: {
      names: [
        'prepaid sim',
        'prepaid phone',
        'prepaid card',
        'airtime',
        'phone top-up',
        'prepaid plan',
      ],
      cues: [
        'prepaid',
        'top-up',
        'recharge',
        'remaining balance',
        'stored value',
        'run out of credit',
      ],
    },
    'zh-TW': {
      names: ['預付卡', '預付門號', '儲值卡', '通話儲值'],
      cues: ['儲值', '餘額', '扣款', '加值'],
    },
    ja: {
      names: ['プリペイド', 'プリペイドsim', 'プリペイド携帯', '通話残高'],
      cues: ['チャージ', '残高不足', '入金', '差し引き'],
    },
    ko: {
      names: ['선불폰', '선불 요금제', '선불 유심', '선불 카드'],
      cues: ['선불', '충전', '잔액 부족', '차감'],
    },
    vi: {
      names: ['sim trả trước', 'nạp tiền điện thoại', 'nạp thẻ cào', 'thuê bao trả trước'],
      cues: ['nạp tiền', 'hết tiền', 'trừ tiền', 'thẻ cào'],
    },
  },
  entities: {
    BalanceBucket: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      productId: 'ref product-inventory.Product?',
      accountPhone: 'phone personal',
      status: 'active | exhausted | closed',
      amount: 'money financial',
      reserved: 'money financial',
      expiresAt: 'timestamp?',
      entries: 'BalanceEntry[]',
    },
    BalanceEntry: {
      kind: 'topup | reserve | deduct | transfer | adjust',
      amount: 'money',
      reference: 'text unique',
      at: 'timestamp',
    },
  },
  commands: {
    openBalance: { creates: 'BalanceBucket', emits: ['BalanceOpened'], undo: 'closeBalance' },
    topUpBalance: {
      on: 'BalanceBucket',
      from: ['active', 'exhausted'],
      to: 'active',
      emits: ['BalanceToppedUp'],
    },
    reserveBalance: { on: 'BalanceBucket', emits: ['BalanceReserved'], undo: 'releaseReservation' },
    releaseReservation: { on: 'BalanceBucket', emits: ['BalanceReservationReleased'] },
    deductBalance: { on: 'BalanceBucket', emits: ['BalanceDeducted'] },
    exhaustBalance: {
      on: 'BalanceBucket',
      from: ['active'],
      to: 'exhausted',
      emits: ['BalanceExhausted'],
    },
    closeBalance: {
      on: 'BalanceBucket',
      from: ['active', 'exhausted'],
      to: 'closed',
      emits: ['BalanceClosed'],
    },
  },
  events: [
    'BalanceOpened',
    'BalanceToppedUp',
    'BalanceReserved',
    'BalanceReservationReleased',
    'BalanceDeducted',
    'BalanceExhausted',
    'BalanceClosed',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Credit is added only for money that arrived.',
    },
    {
      context: 'usage-rating',
      how: 'reacts',
      via: 'UsageRated',
      because: 'Priced use is taken from the credit.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BalanceExhausted',
      because: 'The holder must top up to go on.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'BalanceToppedUp',
      because: 'Prepaid money is owed until it is used.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The balance less its reservations never falls below zero.',
    ja: '残高から確保分を引いた額が零を下回ることはない。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'TM Forum TMF654 Prepay Balance Management', read: '2026-11-20' }],
});

import { defineContext } from '../../context.ts';

export const wallet = defineContext({
  id: 'wallet',
  industry: 'finance',
  archetype: 'ledger',
  purpose: {
    en: 'Holds stored money of a person, fills it, spends it and shows every movement.',
    ja: '利用者の残高を預かり、入金と支払いを行い、すべての動きを示す。',
  },
  words: {
    en: {
      names: [
        'wallet',
        'e-wallet',
        'digital wallet',
        'store credit',
        'stored value',
        'top up the balance',
        'prepaid credit',
      ],
      cues: ['balance', 'top up', 'withdraw', 'spend', 'cash out', 'credit'],
    },
    'zh-TW': {
      names: ['錢包', '電子錢包', '儲值', '儲值金', '餘額儲值', '購物金'],
      cues: ['餘額', '加值', '扣款', '提領'],
    },
    ja: {
      names: ['ウォレット', '電子マネー', '電子財布', '残高チャージ', 'チャージ残高', '前払い残高'],
      cues: ['残高', 'チャージ', '入金', '出金'],
    },
    ko: {
      names: ['지갑', '전자지갑', '충전금', '예치금', '선불 충전', '캐시 충전'],
      cues: ['잔액', '충전', '출금', '사용 내역'],
    },
    vi: {
      names: ['ví điện tử', 'ví tiền', 'nạp tiền vào ví', 'số dư ví', 'ví trả trước'],
      cues: ['số dư', 'nạp tiền', 'rút tiền', 'chi tiêu'],
    },
  },
  entities: {
    Wallet: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      currency: 'currency',
      balance: 'money financial',
      held: 'money financial',
      status: 'active | frozen | closed',
      openedAt: 'timestamp readonly',
    },
    WalletMovement: {
      id: 'uuid',
      walletId: 'ref Wallet indexed',
      amount: 'money financial',
      kind: 'text',
      sourceRef: 'text unique',
      status: 'held | booked | released',
      bookedAt: 'timestamp? indexed',
    },
  },
  commands: {
    openWallet: { creates: 'Wallet', emits: ['WalletOpened'], undo: 'closeWallet' },
    topUpWallet: { creates: 'WalletMovement', emits: ['WalletToppedUp'] },
    holdAmount: { creates: 'WalletMovement', emits: ['WalletAmountHeld'], undo: 'releaseAmount' },
    bookAmount: { on: 'WalletMovement', from: ['held'], to: 'booked', emits: ['WalletCharged'] },
    releaseAmount: {
      on: 'WalletMovement',
      from: ['held'],
      to: 'released',
      emits: ['WalletAmountReleased'],
    },
    freezeWallet: { on: 'Wallet', from: ['active'], to: 'frozen', emits: ['WalletFrozen'] },
    closeWallet: {
      on: 'Wallet',
      from: ['active', 'frozen'],
      to: 'closed',
      emits: ['WalletClosed'],
    },
  },
  events: [
    'WalletOpened',
    'WalletToppedUp',
    'WalletAmountHeld',
    'WalletCharged',
    'WalletAmountReleased',
    'WalletFrozen',
    'WalletClosed',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'Filling the wallet takes real money.',
    },
    {
      context: 'fraud-evaluation',
      how: 'calls',
      via: 'evaluateRisk',
      because: 'Stored value attracts fraud.',
    },
    {
      context: 'returns',
      how: 'reacts',
      via: 'ReturnReceived',
      because: 'Refunds may go back into the wallet.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'WalletCharged',
      because: 'Stored value is owed to the holder until spent.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'WalletCharged',
      because: 'The holder sees every charge at once.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The balance is the sum of all movements and never below zero.',
    ja: '残高はすべての入出金の合計で、零を下回らない。',
  },
  data: ['financial'],
  sources: [{ title: 'BIAN Current Account' }, { title: 'EU E-Money Directive 2009/110/EC' }],
});

import { defineContext } from '../../context.ts';

export const transferLedger = defineContext({
  id: 'transfer-ledger',
  industry: 'finance',
  archetype: 'ledger',
  purpose: {
    en: 'Moves value between internal accounts at high rate, in one or two phases.',
    ja: '内部口座の間で価値を、一段階または二段階で高速に移す。',
  },
  words: {
    en: {
      names: [
        'internal transfer',
        'account-to-account transfer',
        'balance ledger',
        'transfer ledger',
        'hold and release funds',
        'two-phase transfer',
        'move money between accounts',
      ],
      cues: ['balance', 'pending transfer', 'settle', 'clearing', 'ledger account'],
    },
    'zh-TW': {
      names: ['內部轉帳', '帳戶間轉帳', '餘額帳本', '帳本', '資金凍結與釋放'],
      cues: ['餘額', '轉帳', '凍結', '清算'],
    },
    ja: {
      names: ['口座間振替', '内部振替', '残高台帳', '資金移動', '仮押さえと確定'],
      cues: ['残高', '振替', '保留', '清算'],
    },
    ko: {
      names: ['내부 이체', '계정 간 이체', '잔액 원장', '자금 이동', '가승인 이체'],
      cues: ['잔액', '이체', '보류', '청산'],
    },
    vi: {
      names: [
        'chuyển khoản nội bộ',
        'sổ số dư',
        'chuyển tiền giữa các tài khoản',
        'phong tỏa và giải tỏa tiền',
      ],
      cues: ['số dư', 'chuyển khoản', 'tạm giữ', 'bù trừ'],
    },
  },
  entities: {
    LedgerAccount: {
      id: 'uuid',
      ownerId: 'ref customer.Customer owner',
      currency: 'currency',
      debitsPosted: 'int financial',
      creditsPosted: 'int financial',
      debitsPending: 'int',
      mayGoNegative: 'bool',
    },
    Transfer: {
      id: 'uuid',
      debitAccountId: 'ref LedgerAccount indexed',
      creditAccountId: 'ref LedgerAccount indexed',
      amount: 'money financial',
      status: 'pending | posted | voided | expired',
      expiresAt: 'timestamp? indexed',
      idempotencyKey: 'text unique',
    },
  },
  commands: {
    openLedgerAccount: { creates: 'LedgerAccount', emits: ['LedgerAccountOpened'] },
    reserveTransfer: { creates: 'Transfer', emits: ['TransferReserved'], undo: 'voidTransfer' },
    postTransfer: { on: 'Transfer', from: ['pending'], to: 'posted', emits: ['TransferPosted'] },
    voidTransfer: { on: 'Transfer', from: ['pending'], to: 'voided', emits: ['TransferVoided'] },
    expireTransfer: {
      on: 'Transfer',
      from: ['pending'],
      to: 'expired',
      emits: ['TransferExpired'],
    },
  },
  events: [
    'LedgerAccountOpened',
    'TransferReserved',
    'TransferPosted',
    'TransferVoided',
    'TransferExpired',
  ],
  neighbours: [
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'TransferPosted',
      because: 'Totals are booked in the accounts of the company.',
    },
    {
      context: 'wallet',
      how: 'feeds',
      via: 'TransferPosted',
      because: 'The holder sees the new balance.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Money that came in becomes balance.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'TransferPosted',
      because: 'Every movement is evidence.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Linked transfers happen all or none, and no account passes its limit.',
    ja: '連結した振替は全部成立するか全部取り消され、口座は限度を越えない。',
  },
  data: ['financial'],
  sources: [{ title: 'TigerBeetle reference: accounts and transfers', read: '2026-11-20' }],
});

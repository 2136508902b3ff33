import { defineContext } from '../../context.ts';

export const cardAuthorisation = defineContext({
  id: 'card-authorisation',
  industry: 'banking',
  archetype: 'ledger',
  purpose: {
    en: 'Approves or declines card transactions within milliseconds and clears them later.',
    ja: 'カード取引を数ミリ秒で承認または拒否し、後で清算する。',
  },
  words: {
    en: {
      names: [
        'card authorisation',
        'card authorization',
        'card transaction',
        'card network',
        'issuer processing',
        'card decline',
        'stand-in processing',
      ],
      cues: ['merchant', 'issuer', 'acquirer', 'decline', 'approval code', 'pos purchase', 'atm'],
    },
    'zh-TW': {
      names: ['卡片授權', '刷卡授權', '信用卡交易', '拒絕交易', '收單'],
      cues: ['特約商店', '發卡行', '授權碼', '沖正', '請款檔'],
    },
    ja: {
      names: ['オーソリ', 'カード承認', 'カード取引', '承認番号', 'カード決済承認'],
      cues: ['加盟店', '発行会社', '取消電文', '売上確定'],
    },
    ko: {
      names: ['카드 승인', '카드 거래 승인', '승인 거절', '매입 처리'],
      cues: ['가맹점', '발급사', '승인번호', '승인 취소'],
    },
    vi: {
      names: ['cấp phép thẻ', 'giao dịch thẻ', 'từ chối giao dịch', 'chuẩn chi'],
      cues: ['đơn vị chấp nhận thẻ', 'ngân hàng phát hành', 'mã chuẩn chi', 'đảo giao dịch'],
    },
  },
  entities: {
    Authorisation: {
      id: 'uuid',
      cardId: 'ref card-issuing.PaymentCard indexed',
      amount: 'money financial',
      merchant: 'text',
      networkReference: 'text unique card',
      status: 'requested | approved | declined | cleared | reversed',
      declineReason: 'text?',
      requestedAt: 'timestamp readonly indexed',
    },
    StandInRule: {
      id: 'uuid',
      maxAmount: 'money financial',
      merchantKind: 'text?',
      active: 'bool',
    },
  },
  commands: {
    requestAuthorisation: {
      creates: 'Authorisation',
      emits: ['AuthorisationRequested'],
      undo: 'reverseAuthorisation',
    },
    approveAuthorisation: {
      on: 'Authorisation',
      from: ['requested'],
      to: 'approved',
      emits: ['AuthorisationApproved'],
      undo: 'reverseAuthorisation',
    },
    declineAuthorisation: {
      on: 'Authorisation',
      from: ['requested'],
      to: 'declined',
      emits: ['AuthorisationDeclined'],
    },
    clearAuthorisation: {
      on: 'Authorisation',
      from: ['approved'],
      to: 'cleared',
      emits: ['AuthorisationCleared'],
    },
    reverseAuthorisation: {
      on: 'Authorisation',
      from: ['requested', 'approved'],
      to: 'reversed',
      emits: ['AuthorisationReversed'],
    },
    setStandInRule: { creates: 'StandInRule', emits: ['StandInRuleSet'] },
  },
  events: [
    'AuthorisationRequested',
    'AuthorisationApproved',
    'AuthorisationDeclined',
    'AuthorisationCleared',
    'AuthorisationReversed',
    'StandInRuleSet',
  ],
  neighbours: [
    {
      context: 'card-issuing',
      how: 'calls',
      via: 'getCard',
      because: 'A blocked or expired card buys nothing.',
    },
    {
      context: 'fraud-evaluation',
      how: 'calls',
      via: 'evaluateRisk',
      because: 'The score is part of the answer, within a tenth of a second.',
    },
    {
      context: 'deposit-account',
      how: 'calls',
      via: 'holdFunds',
      because: 'Approved money is held until the shop clears it.',
    },
    {
      context: 'payment-rail',
      how: 'reacts',
      via: 'ClearingMessageSettled',
      because: "The scheme's file clears the transaction.",
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AuthorisationDeclined',
      because: 'The holder wants to know why the card failed.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An approval is given only after funds are held or a stand-in rule allows it.',
    ja: '承認は、資金の拘束または代行基準の適用の後にだけ与えられる。',
  },
  data: ['card', 'financial'],
  sources: [
    {
      title:
        'BIAN Service Landscape 14.0.0: Card Authorization, Card Clearing, Card Financial Settlement',
      read: '2026-11-20',
    },
  ],
});

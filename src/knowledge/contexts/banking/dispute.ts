import { defineContext } from '../../context.ts';

export const dispute = defineContext({
  id: 'dispute',
  industry: 'banking',
  archetype: 'claim',
  purpose: {
    en: 'Takes a disputed card payment through evidence and arbitration to a decision.',
    ja: '異議のあるカード取引を、証拠提出と仲裁を経て決着させる。',
  },
  words: {
    en: {
      names: [
        'chargeback',
        'card dispute',
        'payment dispute',
        'disputed transaction',
        'disputed charge',
      ],
      cues: [
        'dispute',
        'representment',
        'evidence',
        'arbitration',
        'provisional credit',
        'unrecognised charge',
      ],
    },
    'zh-TW': {
      names: ['爭議款', '拒付', '信用卡爭議', '帳款爭議', '爭議交易'],
      cues: ['佐證資料', '仲裁', '暫時入帳', '不明扣款'],
    },
    ja: {
      names: ['チャージバック', '異議申立て取引', '決済異議', '支払異議'],
      cues: ['証拠提出', '仲裁', '仮払い', '身に覚えのない請求'],
    },
    ko: {
      names: ['차지백', '결제 이의신청', '거래 이의 제기', '카드 분쟁'],
      cues: ['증빙 제출', '중재', '임시 환급', '미승인 결제'],
    },
    vi: {
      names: [
        'khiếu nại giao dịch thẻ',
        'bồi hoàn thẻ',
        'tra soát giao dịch',
        'tranh chấp thanh toán',
      ],
      cues: ['bằng chứng', 'trọng tài', 'tạm ghi có', 'giao dịch lạ'],
    },
  },
  entities: {
    Dispute: {
      id: 'uuid',
      paymentReference: 'text indexed',
      cardholderId: 'ref customer.Customer owner',
      amount: 'money financial',
      cardLastFour: 'text card',
      reasonCode: 'text',
      status: 'opened | evidence | represented | arbitration | won | lost',
      dueAt: 'timestamp indexed',
    },
    DisputeEvidence: {
      id: 'uuid',
      disputeId: 'ref Dispute',
      kind: 'text',
      attachment: 'file',
      submittedAt: 'timestamp readonly',
    },
  },
  commands: {
    raiseDispute: { creates: 'Dispute', emits: ['DisputeOpened'] },
    submitEvidence: { creates: 'DisputeEvidence', emits: ['EvidenceSubmitted'] },
    askForEvidence: {
      on: 'Dispute',
      from: ['opened'],
      to: 'evidence',
      emits: ['EvidenceRequested'],
    },
    representDispute: {
      on: 'Dispute',
      from: ['opened', 'evidence'],
      to: 'represented',
      emits: ['DisputeRepresented'],
    },
    goToArbitration: {
      on: 'Dispute',
      from: ['represented'],
      to: 'arbitration',
      emits: ['ArbitrationStarted'],
    },
    winDispute: {
      on: 'Dispute',
      from: ['opened', 'evidence', 'represented', 'arbitration'],
      to: 'won',
      emits: ['DisputeWon'],
    },
    loseDispute: {
      on: 'Dispute',
      from: ['opened', 'evidence', 'represented', 'arbitration'],
      to: 'lost',
      emits: ['DisputeLost'],
    },
  },
  events: [
    'DisputeOpened',
    'EvidenceSubmitted',
    'EvidenceRequested',
    'DisputeRepresented',
    'ArbitrationStarted',
    'DisputeWon',
    'DisputeLost',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'refundPayment',
      because: 'The holder gets the money provisionally.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Receipts and letters are the evidence.',
    },
    {
      context: 'card-authorisation',
      how: 'reacts',
      via: 'AuthorisationCleared',
      because: 'Only a cleared transaction can be disputed.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EvidenceRequested',
      because: 'The shop has to answer before the deadline.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A step that misses its deadline is decided against the side that was due.',
    ja: '期限を過ぎた手続きは、応じるべき側の不利に決まる。',
  },
  data: ['card', 'financial'],
  sources: [
    { title: 'BIAN Service Landscape 14.0.0: Card Case', read: '2026-11-20' },
    { title: 'Card scheme dispute rules' },
  ],
});

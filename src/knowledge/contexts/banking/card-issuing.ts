import { defineContext } from '../../context.ts';

export const cardIssuing = defineContext({
  id: 'card-issuing',
  industry: 'banking',
  archetype: 'registry',
  purpose: {
    en: 'Issues payment cards and their tokens and controls their limits and blocks.',
    ja: '決済カードとトークンを発行し、限度額と停止を管理する。',
  },
  words: {
    en: {
      names: [
        'card issuing',
        'debit card',
        'credit card account',
        'virtual card',
        'lost card',
        'card activation',
      ],
      cues: ['block the card', 'card limit', 'replace card', 'tokenise', 'cardholder', 'stolen'],
    },
    'zh-TW': {
      names: ['發卡', '簽帳卡', '信用卡申辦', '虛擬卡', '掛失', '開卡'],
      cues: ['持卡人', '額度', '補發', '停卡', '預付卡'],
    },
    ja: {
      names: ['カード発行', 'デビットカード', 'バーチャルカード', 'カード紛失', 'カード利用停止'],
      cues: ['会員', '限度額', '再発行', '盗難', 'プリペイドカード'],
    },
    ko: {
      names: ['카드 발급', '체크카드', '가상 카드', '분실 신고', '카드 재발급'],
      cues: ['카드 회원', '한도', '정지', '도난', '선불카드'],
    },
    vi: {
      names: ['phát hành thẻ', 'thẻ ghi nợ', 'thẻ ảo', 'mất thẻ', 'khóa thẻ', 'kích hoạt thẻ'],
      cues: ['chủ thẻ', 'hạn mức', 'cấp lại', 'thẻ trả trước'],
    },
  },
  entities: {
    PaymentCard: {
      id: 'uuid',
      holderId: 'ref party-kyc.Client owner',
      accountId: 'ref deposit-account.DepositAccount',
      embossedName: 'text personal',
      vaultReference: 'text card',
      lastFour: 'text card',
      status: 'issued | active | blocked | expired | lost',
      expiresOn: 'date indexed',
      spendingLimit: 'money',
    },
    CardToken: {
      id: 'uuid',
      cardId: 'ref PaymentCard',
      device: 'text',
      token: 'text card',
      status: 'active | revoked',
    },
  },
  commands: {
    issueCard: { creates: 'PaymentCard', emits: ['CardIssued'], undo: 'blockCard' },
    activateCard: {
      on: 'PaymentCard',
      from: ['issued', 'blocked'],
      to: 'active',
      emits: ['CardActivated'],
    },
    blockCard: {
      on: 'PaymentCard',
      from: ['issued', 'active'],
      to: 'blocked',
      emits: ['CardBlocked'],
      undo: 'activateCard',
    },
    reportCardLost: {
      on: 'PaymentCard',
      from: ['issued', 'active', 'blocked'],
      to: 'lost',
      emits: ['CardReportedLost'],
    },
    expireCard: {
      on: 'PaymentCard',
      from: ['issued', 'active', 'blocked'],
      to: 'expired',
      emits: ['CardExpired'],
    },
    createToken: { creates: 'CardToken', emits: ['CardTokenCreated'], undo: 'revokeToken' },
    revokeToken: { on: 'CardToken', from: ['active'], to: 'revoked', emits: ['CardTokenRevoked'] },
    setCardLimit: { on: 'PaymentCard', emits: ['CardLimitChanged'] },
  },
  events: [
    'CardIssued',
    'CardActivated',
    'CardBlocked',
    'CardReportedLost',
    'CardExpired',
    'CardTokenCreated',
    'CardTokenRevoked',
    'CardLimitChanged',
  ],
  neighbours: [
    {
      context: 'deposit-account',
      how: 'calls',
      via: 'getAccount',
      because: 'A debit card belongs to an account that is open.',
    },
    {
      context: 'fraud-evaluation',
      how: 'reacts',
      via: 'FraudConfirmed',
      because: 'An abused card is blocked at once.',
    },
    {
      context: 'last-mile',
      how: 'calls',
      via: 'acceptParcel',
      because: 'Plastic cards travel by post.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CardBlocked',
      because: 'The holder must know before the next purchase.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The full card number lies in the vault only.',
    ja: 'カード番号の全桁は保管庫の外に置かれない。',
  },
  data: ['card', 'personal'],
  sources: [
    {
      title: 'BIAN Service Landscape 14.0.0: Issued Device Administration, Credit Card',
      read: '2026-11-20',
    },
  ],
});

import { defineContext } from '../../context.ts';

export const contract = defineContext({
  id: 'contract',
  industry: 'business',
  archetype: 'document',
  purpose: {
    en: 'Keeps agreements with their parties, terms and dates, from draft to signature, renewal and end.',
    ja: '契約の当事者、条件、期日を、草案から締結、更新、終了まで管理する。',
  },
  words: {
    en: {
      names: [
        'contract',
        'contract management',
        'framework agreement',
        'signed agreement',
        'contract term',
        'notice period',
        'contract renewal',
        'contracting party',
      ],
      cues: [
        'agreement',
        'sign',
        'terminate',
        'clause',
        'amendment',
        'counterparty',
        'terms and conditions',
      ],
    },
    'zh-TW': {
      names: ['合約', '契約書', '合約管理', '簽約', '合約到期', '續約條款', '契約管理', '合約書', '簽訂合約', '續約'],
      cues: ['契約', '條款', '甲乙方', '終止', '修訂', '到期續約'],
    },
    ja: {
      names: ['契約書', '契約管理', '契約締結', '契約期間', '契約更新', '基本契約', '契約の締結', '契約内容', '委託契約'],
      cues: ['契約', '締結', '条項', '解約', '相手方', '覚書', '再契約'],
    },
    ko: {
      names: ['계약', '계약서', '계약 관리', '계약 기간', '계약 체결', '기본 계약', '계약 체결 관리', '위탁 계약', '재계약', '계약 연장'],
      cues: ['갱신', '해지', '조항', '당사자', '약정', '계약 만료'],
    },
    vi: {
      names: ['hợp đồng', 'quản lý hợp đồng', 'ký hợp đồng', 'phụ lục hợp đồng', 'thời hạn hợp đồng', 'thỏa thuận khung', 'ký kết hợp đồng', 'hợp đồng dịch vụ', 'tái ký hợp đồng'],
      cues: ['điều khoản', 'ký kết', 'chấm dứt', 'bên ký', 'gia hạn', 'hết hạn hợp đồng'],
    },
  },
  entities: {
    Contract: {
      id: 'uuid',
      number: 'text unique',
      customerId: 'ref customer.Customer owner',
      title: 'text',
      status: 'draft | under_review | signed | expired | terminated',
      startsOn: 'date',
      endsOn: 'date? indexed',
      noticeDays: 'int',
      value: 'money? trade-secret',
    },
    ContractVersion: {
      id: 'uuid',
      contractId: 'ref Contract indexed',
      number: 'int',
      text: 'file legal',
      agreedAt: 'timestamp?',
    },
    ContractTerm: {
      contractId: 'ref Contract',
      kind: 'text',
      value: 'text',
    },
  },
  commands: {
    draftContract: { creates: 'Contract', emits: ['ContractDrafted'], undo: 'terminateContract' },
    submitContract: {
      on: 'Contract',
      from: ['draft'],
      to: 'under_review',
      emits: ['ContractSubmitted'],
    },
    signContract: {
      on: 'Contract',
      from: ['under_review'],
      to: 'signed',
      emits: ['ContractSigned'],
    },
    amendContract: { creates: 'ContractVersion', emits: ['ContractAmended'] },
    renewContract: {
      on: 'Contract',
      from: ['signed', 'expired'],
      to: 'signed',
      emits: ['ContractRenewed'],
    },
    expireContract: { on: 'Contract', from: ['signed'], to: 'expired', emits: ['ContractExpired'] },
    terminateContract: {
      on: 'Contract',
      from: ['draft', 'under_review', 'signed'],
      to: 'terminated',
      emits: ['ContractTerminated'],
    },
  },
  events: [
    'ContractDrafted',
    'ContractSubmitted',
    'ContractSigned',
    'ContractAmended',
    'ContractRenewed',
    'ContractExpired',
    'ContractTerminated',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'requestSignature',
      because: 'The text is signed and kept unchanged.',
    },
    {
      context: 'offer',
      how: 'reacts',
      via: 'OfferAccepted',
      because: 'An accepted offer becomes a contract.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'ContractSigned',
      because: 'What was agreed is what is charged.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ContractExpired',
      because: 'Both sides need to know before and when it ends.',
    },
    {
      context: 'archive',
      how: 'feeds',
      via: 'ContractTerminated',
      because: 'Ended contracts are kept for the legal period.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A signed version never changes; every amendment is a version of its own that both parties accepted.',
    ja: '締結した版は変えず、変更は双方が合意した新しい版として残す。',
  },
  data: ['legal', 'trade-secret'],
  sources: [
    { title: 'TM Forum TMF651 Agreement Management' },
    { title: 'Moqui Mantle agreement model' },
  ],
});

import { defineContext } from '../../context.ts';

export const eFiling = defineContext({
  id: 'e-filing',
  industry: 'justice',
  archetype: 'document',
  purpose: {
    en: 'Takes filings for a court online, has a clerk review them and puts the accepted ones on the docket.',
    ja: '裁判所への書面をオンラインで受け付け、審査のうえ事件記録に載せる。',
  },
  words: {
    en: {
      names: [
        'e-filing',
        'electronic filing',
        'court filing',
        'pleading',
        'court submission',
        'file with the court',
      ],
      cues: ['filing fee', 'attorney', 'clerk review', 'serve', 'stamp'],
    },
    'zh-TW': {
      names: ['線上起訴', '電子書狀', '遞狀', '電子遞送', '訴狀', '聲請狀'],
      cues: ['裁判費', '律師', '法院', '送達', '補正'],
    },
    ja: {
      names: ['電子提出', '訴状', '裁判書面', 'オンライン申立て', '準備書面'],
      cues: ['弁護士', '裁判所', '手数料', '送達', '受理'],
    },
    ko: {
      names: ['전자 소송', '소장', '서면 제출', '전자 제출', '준비 서면'],
      cues: ['변호사', '법원', '인지대', '송달'],
    },
    vi: {
      names: ['nộp đơn khởi kiện', 'đơn khởi kiện', 'nộp hồ sơ tòa án', 'tố tụng điện tử'],
      cues: ['luật sư', 'án phí', 'tống đạt', 'tòa án', 'thụ lý'],
    },
  },
  entities: {
    Filing: {
      id: 'uuid',
      filerId: 'ref identity-access.User owner',
      caseId: 'ref court-case.CourtCase?',
      kind: 'text indexed',
      status: 'received | under_review | accepted | docketed | rejected',
      documents: 'file[] legal',
      partyName: 'text personal',
      receivedAt: 'timestamp readonly',
    },
    FilingFee: {
      id: 'uuid',
      filingId: 'ref Filing unique',
      amount: 'money',
      paidAt: 'timestamp?',
    },
  },
  commands: {
    submitFiling: { creates: 'Filing', emits: ['FilingReceived'], undo: 'rejectFiling' },
    reviewFiling: { on: 'Filing', from: ['received'], to: 'under_review' },
    acceptFiling: {
      on: 'Filing',
      from: ['under_review'],
      to: 'accepted',
      emits: ['FilingAccepted'],
    },
    rejectFiling: {
      on: 'Filing',
      from: ['received', 'under_review'],
      to: 'rejected',
      emits: ['FilingRejected'],
    },
    docketFiling: { on: 'Filing', from: ['accepted'], to: 'docketed' },
    serveParties: { on: 'Filing', emits: ['FilingServed'] },
  },
  events: ['FilingReceived', 'FilingAccepted', 'FilingRejected', 'FilingServed'],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The fee is secured before the clerk looks.',
    },
    {
      context: 'court-case',
      how: 'reacts',
      via: 'DocketEntryAdded',
      because: 'A filing on the docket is done.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The stamped copy is the one that counts.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FilingRejected',
      because: 'The filer must correct it in time.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The time a filing was received is its legal time, whenever it is reviewed.',
    ja: '審査の時期にかかわらず、受領した時刻が法的な提出時刻となる。',
  },
  data: ['legal', 'personal'],
  sources: [{ title: 'OASIS ECF 5' }],
});

import { defineContext } from '../../context.ts';

export const legalMatter = defineContext({
  id: 'legal-matter',
  industry: 'justice',
  archetype: 'case',
  purpose: {
    en: "Runs a law firm's matters: conflict check, deadlines, recorded time and the bill.",
    ja: '法律事務所の案件について、利益相反の確認、期限、作業時間、請求を管理する。',
  },
  words: {
    en: {
      names: [
        'legal matter',
        'law firm',
        'legal case management',
        'conflict check',
        'attorney',
        'legal practice',
      ],
      cues: [
        'client intake',
        'statute of limitations',
        'retainer',
        'trust account',
        'counsel',
        'legal advice',
        'billable hours',
      ],
    },
    'zh-TW': {
      names: ['律師事務所', '法律案件', '委任案件', '利益衝突', '法務案件', '律師'],
      cues: ['委任人', '時效', '工時', '諮詢', '法律意見'],
    },
    ja: {
      names: ['法律事務所', '法務案件', '利益相反', '受任案件', '弁護士業務'],
      cues: ['依頼者', '時効', 'タイムチャージ', '弁護士', '法律相談'],
    },
    ko: {
      names: ['법무 법인', '로펌', '수임 사건', '이해 상충', '법률 사무소', '법률 상담'],
      cues: ['의뢰인', '변호사', '시효', '수임료', '법률 자문'],
    },
    vi: {
      names: [
        'văn phòng luật',
        'công ty luật',
        'vụ việc pháp lý',
        'xung đột lợi ích',
        'tư vấn pháp luật',
      ],
      cues: ['thân chủ', 'luật sư', 'thời hiệu', 'thù lao', 'khách hàng pháp lý'],
    },
  },
  entities: {
    LegalMatter: {
      id: 'uuid',
      matterNumber: 'text unique readonly',
      clientName: 'text personal',
      subject: 'text legal trade-secret',
      status: 'intake | conflict_check | open | closed | refused',
      responsibleId: 'ref identity-access.User owner',
      openedAt: 'timestamp?',
    },
    TimeEntry: {
      id: 'uuid',
      matterId: 'ref LegalMatter indexed',
      workedBy: 'ref identity-access.User',
      worked: 'duration',
      narrative: 'text trade-secret',
      rate: 'money',
    },
    MatterDeadline: {
      id: 'uuid',
      matterId: 'ref LegalMatter indexed',
      title: 'text',
      dueAt: 'timestamp indexed',
      met: 'bool',
    },
  },
  commands: {
    intakeMatter: { creates: 'LegalMatter', emits: ['MatterTakenIn'], undo: 'refuseMatter' },
    checkConflict: { on: 'LegalMatter', from: ['intake'], to: 'conflict_check' },
    openMatter: {
      on: 'LegalMatter',
      from: ['conflict_check'],
      to: 'open',
      emits: ['MatterOpened'],
    },
    refuseMatter: {
      on: 'LegalMatter',
      from: ['intake', 'conflict_check'],
      to: 'refused',
      emits: ['MatterRefused'],
    },
    recordTime: { creates: 'TimeEntry' },
    remindDeadline: { on: 'MatterDeadline', emits: ['DeadlineDue'] },
    billMatter: { on: 'LegalMatter', emits: ['MatterBilled'] },
    closeMatter: { on: 'LegalMatter', from: ['open'], to: 'closed', emits: ['MatterClosed'] },
  },
  events: [
    'MatterTakenIn',
    'MatterOpened',
    'MatterRefused',
    'DeadlineDue',
    'MatterBilled',
    'MatterClosed',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Everything written in a matter is filed under it.',
    },
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: "Deadlines and appointments share the lawyer's calendar.",
    },
    {
      context: 'subscription-invoice',
      how: 'feeds',
      via: 'MatterBilled',
      because: 'Recorded time becomes an invoice.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'MatterBilled',
      because: 'Client money is kept apart in the books.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DeadlineDue',
      because: 'A missed deadline loses the case.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Nobody behind an ethical wall can open the matter, and no matter opens with an uncleared conflict.',
    ja: '情報隔離の対象者は案件を開けず、利益相反が解消されるまで案件は開始しない。',
  },
  data: ['legal', 'personal', 'trade-secret'],
  sources: [{ title: 'LEDES billing formats' }, { title: 'SALI LMSS' }],
});

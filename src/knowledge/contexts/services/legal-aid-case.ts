import { defineContext } from '../../context.ts';

export const legalAidCase = defineContext({
  id: 'legal-aid-case',
  industry: 'services',
  archetype: 'case',
  purpose: {
    en: 'Takes in people who need a lawyer but cannot pay, checks who qualifies and appoints counsel.',
    ja: '弁護士費用を払えない人の相談を受け、資格を確かめて弁護士を付ける。',
  },
  words: {
    en: {
      names: [
        'legal aid',
        'free legal advice',
        'pro bono',
        'duty lawyer',
        'appointed counsel',
        'law clinic',
        'legal consultation',
      ],
      cues: ['lawyer', 'means test', 'eligibility', 'court date', 'hardship'],
    },
    'zh-TW': {
      names: ['法律扶助', '免費法律諮詢', '法律諮詢', '扶助律師', '指派律師'],
      cues: ['律師', '資力審查', '當事人', '開庭'],
    },
    ja: {
      names: ['法律扶助', '無料法律相談', '法律相談', '国選弁護', '法テラス相談'],
      cues: ['弁護士', '資力要件', '相談者', '期日'],
    },
    ko: {
      names: ['법률 구조', '무료 법률 상담', '국선 변호'],
      cues: ['변호사', '소득 심사', '의뢰인', '재판'],
    },
    vi: {
      names: ['trợ giúp pháp lý', 'luật sư miễn phí', 'tư vấn pháp lý'],
      cues: ['luật sư', 'xét điều kiện', 'người yêu cầu', 'phiên tòa'],
    },
  },
  entities: {
    AidCase: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      problem: 'text legal',
      status: 'requested | eligible | refused | assigned | closed',
      income: 'money financial',
      lawyerName: 'text? personal',
      deadline: 'date? indexed',
      openedAt: 'timestamp readonly',
    },
    Advice: {
      id: 'uuid',
      caseId: 'ref AidCase',
      note: 'text legal',
      givenAt: 'timestamp',
      hours: 'decimal',
    },
  },
  commands: {
    requestAid: { creates: 'AidCase', emits: ['LegalAidRequested'] },
    confirmEligibility: {
      on: 'AidCase',
      from: ['requested'],
      to: 'eligible',
      emits: ['LegalAidGranted'],
    },
    refuseAid: { on: 'AidCase', from: ['requested'], to: 'refused', emits: ['LegalAidRefused'] },
    assignLawyer: { on: 'AidCase', from: ['eligible'], to: 'assigned', emits: ['LawyerAssigned'] },
    recordAdvice: { creates: 'Advice', emits: ['AdviceGiven'] },
    closeCase: {
      on: 'AidCase',
      from: ['eligible', 'assigned'],
      to: 'closed',
      emits: ['LegalAidClosed'],
    },
  },
  events: [
    'LegalAidRequested',
    'LegalAidGranted',
    'LegalAidRefused',
    'LawyerAssigned',
    'AdviceGiven',
    'LegalAidClosed',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'A lawyer without conflict of interest has to be found.',
    },
    {
      context: 'appointment',
      how: 'feeds',
      via: 'LawyerAssigned',
      because: 'The first meeting is arranged.',
    },
    {
      context: 'legal-matter',
      how: 'feeds',
      via: 'LawyerAssigned',
      because: 'The lawyer runs the matter with its deadlines.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Proof of means and papers of the case are kept.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LegalAidRefused',
      because: 'The applicant may object within a term.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A lawyer is assigned only after the check for conflicts and means.',
    ja: '利益相反と資力の確認が済むまで弁護士を付けない。',
  },
  data: ['personal', 'legal', 'financial'],
  sources: [
    { title: 'Legal services intake systems practice' },
    { title: 'Court and legal-aid data standards (NIEM)' },
  ],
});

import { defineContext } from '../../context.ts';

export const grant = defineContext({
  id: 'grant',
  industry: 'community',
  archetype: 'order',
  purpose: {
    en: 'Runs a call for funding: applications, awards, payments and reports.',
    ja: '助成の公募を、応募・採択・交付・実績報告まで運営する。',
  },
  words: {
    en: {
      names: [
        'grant application',
        'grant programme',
        'funding call',
        'research funding',
        'grant funding',
        'call for proposals',
        'scholarship',
      ],
      cues: ['grantee', 'award', 'funder', 'proposal', 'final report', 'shortlisted', 'grant'],
    },
    'zh-TW': {
      names: ['補助計畫', '獎助金', '徵件', '研究經費', '計畫申請書', '獎學金'],
      cues: ['獲補助者', '審查委員', '結案報告', '核定', '撥款'],
    },
    ja: {
      names: ['助成金', '研究助成', '公募', '助成申請', '奨学金', '助成事業'],
      cues: ['採択', '助成先', '審査委員', '実績報告', '交付', '応募'],
    },
    ko: {
      names: ['지원 사업', '연구비', '연구비 공모', '보조금 사업', '장학금', '과제 공모'],
      cues: ['공모', '수혜자', '심사 위원', '결과 보고', '선정', '교부'],
    },
    vi: {
      names: [
        'tài trợ dự án',
        'quỹ nghiên cứu',
        'kêu gọi đề xuất',
        'học bổng',
        'hồ sơ xin tài trợ',
      ],
      cues: ['bên nhận tài trợ', 'hội đồng xét', 'báo cáo', 'giải ngân', 'đề xuất'],
    },
  },
  entities: {
    GrantApplication: {
      id: 'uuid',
      callId: 'ref GrantCall indexed',
      applicantId: 'ref identity-access.User owner',
      applicantName: 'text personal',
      proposal: 'file',
      requested: 'money financial',
      status: 'submitted | shortlisted | awarded | declined',
      score: 'decimal?',
      submittedAt: 'timestamp readonly',
    },
    GrantCall: {
      id: 'uuid',
      title: 'text',
      opensOn: 'date',
      closesOn: 'date indexed',
      budget: 'money',
    },
    GrantAward: {
      id: 'uuid',
      applicationId: 'ref GrantApplication unique',
      amount: 'money financial',
      paid: 'money financial',
      status: 'active | closed',
      reportDueOn: 'date indexed',
    },
  },
  commands: {
    submitGrantApplication: { creates: 'GrantApplication', emits: ['GrantApplicationSubmitted'] },
    shortlistApplication: { on: 'GrantApplication', from: ['submitted'], to: 'shortlisted' },
    awardGrant: {
      on: 'GrantApplication',
      from: ['shortlisted'],
      to: 'awarded',
      emits: ['GrantAwarded'],
    },
    declineApplication: {
      on: 'GrantApplication',
      from: ['submitted', 'shortlisted'],
      to: 'declined',
      emits: ['GrantDeclined'],
    },
    openAward: { creates: 'GrantAward' },
    disburseGrant: { on: 'GrantAward', emits: ['GrantDisbursed'] },
    demandReport: { on: 'GrantAward', emits: ['ReportDue'] },
    closeGrant: { on: 'GrantAward', from: ['active'], to: 'closed', emits: ['GrantClosed'] },
  },
  events: [
    'GrantApplicationSubmitted',
    'GrantAwarded',
    'GrantDeclined',
    'GrantDisbursed',
    'ReportDue',
    'GrantClosed',
  ],
  neighbours: [
    {
      context: 'case-management',
      how: 'feeds',
      via: 'GrantApplicationSubmitted',
      because: 'A committee reads and decides.',
    },
    {
      context: 'payment-order',
      how: 'calls',
      via: 'initiatePayment',
      because: 'Instalments are paid to the grantee.',
    },
    {
      context: 'survey',
      how: 'feeds',
      via: 'GrantApplicationSubmitted',
      because: 'Reviewers score each proposal.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GrantAwarded',
      because: 'Applicants wait for the decision.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'GrantAwarded',
      because: 'An award is a commitment in the books.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'What a grantee has been paid never exceeds the award.',
    ja: '助成先への交付額の合計は採択額を超えない。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: '360Giving' }, { title: 'IATI status codes' }],
});

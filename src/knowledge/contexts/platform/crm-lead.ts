import { defineContext } from '../../context.ts';

export const crmLead = defineContext({
  id: 'crm-lead',
  industry: 'platform',
  archetype: 'case',
  purpose: {
    en: 'Follows a prospect from first contact to a sales opportunity that is won or lost.',
    ja: '見込み客を、最初の接触から成約または失注までたどる。',
  },
  words: {
    en: {
      names: [
        'sales lead',
        'prospect',
        'sales pipeline',
        'sales opportunity',
        'potential customer',
        'prospective customer',
        'sales funnel',
      ],
      cues: ['lead', 'qualify', 'win', 'salesperson', 'follow up', 'deal', 'cold call'],
    },
    'zh-TW': {
      names: ['潛在客戶', '業務商機', '銷售漏斗', '商機', '名單開發', '業務開發'],
      cues: ['業務員', '跟進', '成交', '名單'],
    },
    ja: {
      names: ['見込み客', '商談', 'リード管理', '案件パイプライン', '営業案件', '営業支援'],
      cues: ['営業', '成約', '失注', '引き合い', 'リード'],
    },
    ko: {
      names: [
        '잠재 고객',
        '영업 기회',
        '가망 고객',
        '영업 관리',
        '세일즈 파이프라인',
        '문의 고객 관리',
      ],
      cues: ['영업 사원', '수주 확률', '리드', '팔로업'],
    },
    vi: {
      names: [
        'khách hàng tiềm năng',
        'cơ hội bán hàng',
        'phễu bán hàng',
        'chăm sóc khách tiềm năng',
      ],
      cues: ['nhân viên kinh doanh', 'chốt đơn', 'theo dõi khách', 'đầu mối'],
    },
  },
  entities: {
    Lead: {
      id: 'uuid',
      name: 'text personal',
      company: 'text?',
      email: 'email? personal',
      phone: 'phone? personal',
      source: 'text',
      status: 'new | qualified | disqualified',
      capturedAt: 'timestamp readonly indexed',
    },
    Opportunity: {
      id: 'uuid',
      leadId: 'ref Lead',
      expectedValue: 'money trade-secret',
      probability: 'int',
      status: 'open | won | lost',
      closesOn: 'date indexed',
    },
    SalesActivity: {
      id: 'uuid',
      leadId: 'ref Lead',
      kind: 'text',
      note: 'text personal',
      dueOn: 'date?',
      doneAt: 'timestamp?',
    },
  },
  commands: {
    captureLead: { creates: 'Lead', emits: ['LeadCaptured'] },
    qualifyLead: { on: 'Lead', from: ['new'], to: 'qualified', emits: ['LeadQualified'] },
    disqualifyLead: { on: 'Lead', from: ['new'], to: 'disqualified', emits: ['LeadDisqualified'] },
    openOpportunity: {
      creates: 'Opportunity',
      emits: ['OpportunityOpened'],
      undo: 'loseOpportunity',
    },
    winOpportunity: { on: 'Opportunity', from: ['open'], to: 'won', emits: ['OpportunityWon'] },
    loseOpportunity: { on: 'Opportunity', from: ['open'], to: 'lost', emits: ['OpportunityLost'] },
  },
  events: [
    'LeadCaptured',
    'LeadQualified',
    'LeadDisqualified',
    'OpportunityOpened',
    'OpportunityWon',
    'OpportunityLost',
  ],
  neighbours: [
    {
      context: 'campaign',
      how: 'reacts',
      via: 'CampaignResponseReceived',
      because: 'A response to a mailing is a lead.',
    },
    {
      context: 'customer',
      how: 'feeds',
      via: 'OpportunityWon',
      because: 'A won prospect becomes a customer.',
    },
    {
      context: 'quotation',
      how: 'feeds',
      via: 'LeadQualified',
      because: 'A qualified prospect asks for a price.',
    },
    {
      context: 'calendar-event',
      how: 'calls',
      via: 'createCalendarEvent',
      because: 'Calls and visits are put into the diary.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The same prospect is one lead, however many times they make contact.',
    ja: '同じ見込み客は、何度接触しても一件の見込みとして扱う。',
  },
  data: ['personal', 'trade-secret'],
  sources: [
    { title: 'BIAN Lead and Opportunity Management', read: '2026-11-20' },
    { title: 'TM Forum TMF699 Sales Management' },
  ],
});

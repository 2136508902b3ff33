import { defineContext } from '../../context.ts';

export const campaign = defineContext({
  id: 'campaign',
  industry: 'platform',
  archetype: 'campaign',
  purpose: {
    en: 'Plans an audience, a message and a budget, sends it out and counts the responses.',
    ja: '対象者、内容、予算を決めて配信し、反応を数える。',
  },
  words: {
    en: {
      names: [
        'campaign',
        'marketing campaign',
        'newsletter',
        'marketing mail',
        'target audience',
        'mail shot',
        'promotional email',
      ],
      cues: ['audience', 'segment', 'launch', 'marketing', 'opening rate', 'outreach'],
    },
    'zh-TW': {
      names: ['行銷活動', '電子報', '廣宣活動', '分眾行銷', '目標受眾', '檔期活動', '行銷', '促銷活動', '推廣活動'],
      cues: ['受眾', '分眾', '發送名單', '宣傳'],
    },
    ja: {
      names: ['キャンペーン', 'メルマガ', '販促活動', '配信対象', '一斉配信', 'マーケティング施策', '販促キャンペーン', '広報活動'],
      cues: ['対象者', 'セグメント', '開封率', '販促', '宣伝'],
    },
    ko: {
      names: ['캠페인', '마케팅 캠페인', '뉴스레터', '대상 고객 발송', '홍보 활동', '홍보 캠페인', '이벤트 홍보'],
      cues: ['세그먼트', '타깃', '마케팅', '반응률', '홍보'],
    },
    vi: {
      names: ['chiến dịch', 'chiến dịch tiếp thị', 'bản tin định kỳ', 'thư quảng bá', 'nhóm đối tượng mục tiêu', 'chương trình khuyến mãi lớn', 'truyền thông'],
      cues: ['phân khúc', 'tiếp thị', 'quảng bá', 'tỷ lệ mở', 'quảng bá rộng'],
    },
  },
  entities: {
    Campaign: {
      id: 'uuid',
      name: 'text',
      segmentId: 'ref Segment',
      message: 'text',
      budget: 'money',
      status: 'draft | approved | running | paused | completed',
      startsOn: 'date indexed',
      frequencyCap: 'int',
    },
    Segment: {
      id: 'uuid',
      name: 'text',
      criteria: 'json',
      size: 'int',
    },
    CampaignResponse: {
      id: 'uuid',
      campaignId: 'ref Campaign indexed',
      customerId: 'ref customer.Customer owner',
      kind: 'text',
      respondedAt: 'timestamp readonly personal',
    },
  },
  commands: {
    designCampaign: { creates: 'Campaign', emits: ['CampaignDesigned'] },
    approveCampaign: {
      on: 'Campaign',
      from: ['draft'],
      to: 'approved',
      emits: ['CampaignApproved'],
    },
    launchCampaign: {
      on: 'Campaign',
      from: ['approved', 'paused'],
      to: 'running',
      emits: ['CampaignLaunched'],
      undo: 'pauseCampaign',
    },
    pauseCampaign: { on: 'Campaign', from: ['running'], to: 'paused', emits: ['CampaignPaused'] },
    completeCampaign: {
      on: 'Campaign',
      from: ['running', 'paused'],
      to: 'completed',
      emits: ['CampaignCompleted'],
    },
    recordResponse: { creates: 'CampaignResponse', emits: ['CampaignResponseReceived'] },
  },
  events: [
    'CampaignDesigned',
    'CampaignApproved',
    'CampaignLaunched',
    'CampaignPaused',
    'CampaignCompleted',
    'CampaignResponseReceived',
  ],
  neighbours: [
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Only people who agreed are contacted.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CampaignLaunched',
      because: 'Messages go out by the chosen channel.',
    },
    {
      context: 'pricing-promotion',
      how: 'calls',
      via: 'issueDiscountCode',
      because: 'The message often carries a code.',
    },
    {
      context: 'crm-lead',
      how: 'feeds',
      via: 'CampaignResponseReceived',
      because: 'An answer may become a lead.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'CampaignResponseReceived',
      because: 'Success is measured by responses.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Nobody is contacted without consent or more often than the cap allows.',
    ja: '同意のない人や回数上限を超えた人には配信しない。',
  },
  data: ['personal'],
  sources: [
    { title: 'BIAN Customer Campaign Management and Execution', read: '2026-11-20' },
    { title: 'BIAN Prospect Campaign Management', read: '2026-11-20' },
  ],
});

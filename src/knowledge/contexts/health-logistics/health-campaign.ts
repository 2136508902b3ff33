import { defineContext } from '../../context.ts';

export const healthCampaign = defineContext({
  id: 'health-campaign',
  industry: 'health-logistics',
  archetype: 'campaign',
  purpose: {
    en: 'Plans and carries out mass distributions and house visits by field teams.',
    ja: '現場班による集団配布や家庭訪問を計画し、実施する。',
  },
  words: {
    en: {
      names: [
        'health campaign',
        'mass distribution',
        'bed net distribution',
        'door-to-door visit',
        'community health worker',
        'outreach team',
        'household visit',
      ],
      cues: ['household', 'field team', 'beneficiary', 'coverage target', 'village', 'deworming'],
    },
    'zh-TW': {
      names: ['衛教活動', '衛生宣導', '家戶訪視', '公衛專案', '社區篩檢', '巡迴醫療'],
      cues: ['訪視', '涵蓋率', '村里', '志工'],
    },
    ja: {
      names: ['保健活動', '集団配布', '家庭訪問', '地域保健', '巡回診療'],
      cues: ['世帯', '保健師', '対象者', '到達率'],
    },
    ko: {
      names: ['보건 캠페인', '가정 방문', '방문 보건', '순회 진료', '집단 배포'],
      cues: ['가구', '보건 요원', '대상자', '달성률'],
    },
    vi: {
      names: [
        'chiến dịch y tế',
        'phát màn',
        'thăm hộ gia đình',
        'y tế cộng đồng',
        'chiến dịch tiêm chủng',
      ],
      cues: ['hộ gia đình', 'đội lưu động', 'cộng tác viên', 'tỷ lệ bao phủ'],
    },
  },
  entities: {
    HealthCampaign: {
      id: 'uuid',
      name: 'text',
      area: 'text indexed',
      status: 'planned | running | finished | stopped',
      targetCount: 'int',
      startsOn: 'date indexed',
      endsOn: 'date',
    },
    Household: {
      id: 'uuid',
      campaignId: 'ref HealthCampaign',
      headName: 'text personal',
      place: 'geo location',
      children: 'int? minor',
    },
    CampaignVisit: {
      id: 'uuid',
      householdId: 'ref Household',
      teamId: 'uuid indexed',
      given: 'text? health',
      status: 'planned | done | missed',
      visitedAt: 'timestamp?',
    },
  },
  commands: {
    planCampaign: { creates: 'HealthCampaign', emits: ['HealthCampaignPlanned'] },
    startCampaign: {
      on: 'HealthCampaign',
      from: ['planned'],
      to: 'running',
      emits: ['HealthCampaignStarted'],
    },
    registerHousehold: { creates: 'Household', emits: ['HouseholdRegistered'] },
    planVisit: { creates: 'CampaignVisit', emits: ['CampaignVisitPlanned'] },
    deliverService: {
      on: 'CampaignVisit',
      from: ['planned', 'missed'],
      to: 'done',
      emits: ['HealthServiceDelivered'],
    },
    recordMissedVisit: {
      on: 'CampaignVisit',
      from: ['planned'],
      to: 'missed',
      emits: ['CampaignVisitMissed'],
    },
    finishCampaign: {
      on: 'HealthCampaign',
      from: ['running'],
      to: 'finished',
      emits: ['HealthCampaignFinished'],
    },
    stopCampaign: {
      on: 'HealthCampaign',
      from: ['planned', 'running'],
      to: 'stopped',
      emits: ['HealthCampaignStopped'],
    },
  },
  events: [
    'HealthCampaignPlanned',
    'HealthCampaignStarted',
    'HouseholdRegistered',
    'CampaignVisitPlanned',
    'HealthServiceDelivered',
    'CampaignVisitMissed',
    'HealthCampaignFinished',
    'HealthCampaignStopped',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'consumeStock',
      because: 'Teams carry a counted load.',
    },
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Benefits go to the person they are meant for.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'HealthServiceDelivered',
      because: 'Coverage is watched day by day.',
    },
    {
      context: 'immunisation',
      how: 'feeds',
      via: 'HealthServiceDelivered',
      because: 'Doses given in the field enter the record.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A visit recorded offline by two teams counts once, by a fixed rule.',
    ja: '二つの班がオフラインで記録した同じ訪問は、決まった規則で一度だけ数える。',
  },
  data: ['personal', 'health', 'location', 'minor'],
  sources: [{ title: 'DIGIT Health Campaign Management' }],
});

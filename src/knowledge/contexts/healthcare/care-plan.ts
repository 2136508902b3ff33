import { defineContext } from '../../context.ts';

export const carePlan = defineContext({
  id: 'care-plan',
  industry: 'healthcare',
  archetype: 'case',
  purpose: {
    en: "Keeps goals and follow-up of a patient's care across teams and months.",
    ja: '患者の目標と経過観察を、チームや月をまたいで管理する。',
  },
  words: {
    en: {
      names: ['care plan', 'treatment plan', 'chronic care', 'follow-up care', 'nursing plan', 'rehabilitation plan', 'elderly care'],
      cues: ['care goal', 'care team', 'caregiver', 'discharge planning', 'progress note', 'therapy', 'home care'],
    },
    'zh-TW': {
      names: ['照護計畫', '治療計畫', '長照', '慢性病管理', '長照個案管理', '療程', '治療方案', '復健計畫'],
      cues: ['照顧者', '追蹤回診', '照護目標', '復健', '照服員', '回診', '居家照護'],
    },
    ja: {
      names: ['ケアプラン', '治療計画', '介護計画', '在宅医療', '慢性疾患管理', '療養計画', '支援計画', 'リハビリ計画'],
      cues: ['介護者', '経過観察', 'ケアマネジャー', 'リハビリ', '経過', '訪問介護'],
    },
    ko: {
      names: ['케어 플랜', '치료 계획', '돌봄 계획', '만성질환 관리', '재택 의료', '재활 계획', '간호 계획', '진료 계획'],
      cues: ['보호자', '간병인', '추적 관찰', '재활', '요양보호사', '경과', '방문 요양'],
    },
    vi: {
      names: ['kế hoạch chăm sóc', 'phác đồ điều trị', 'quản lý bệnh mạn tính', 'chăm sóc người già', 'liệu trình', 'kế hoạch điều trị', 'kế hoạch phục hồi'],
      cues: ['người chăm sóc', 'theo dõi sau điều trị', 'phục hồi chức năng', 'mục tiêu điều trị', 'theo dõi', 'chăm sóc tại nhà'],
    },
  },
  entities: {
    CarePlan: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      title: 'text',
      status: 'draft | active | on_hold | completed | revoked',
      goals: 'json health',
      familyContact: 'text? personal',
      reviewOn: 'date indexed',
    },
    CareActivity: {
      id: 'uuid',
      carePlanId: 'ref CarePlan',
      description: 'text health',
      assigneeId: 'uuid?',
      dueOn: 'date indexed',
      done: 'bool',
    },
  },
  commands: {
    draftCarePlan: { creates: 'CarePlan', emits: ['CarePlanDrafted'], undo: 'revokeCarePlan' },
    activateCarePlan: {
      on: 'CarePlan',
      from: ['draft', 'on_hold'],
      to: 'active',
      emits: ['CarePlanActivated'],
    },
    assignActivity: { creates: 'CareActivity', emits: ['CareActivityAssigned'] },
    reviewCarePlan: { on: 'CarePlan', emits: ['CarePlanReviewed', 'CareReviewDue'] },
    holdCarePlan: { on: 'CarePlan', from: ['active'], to: 'on_hold', emits: ['CarePlanHeld'] },
    completeCarePlan: {
      on: 'CarePlan',
      from: ['active'],
      to: 'completed',
      emits: ['CarePlanCompleted'],
    },
    revokeCarePlan: {
      on: 'CarePlan',
      from: ['draft', 'active', 'on_hold'],
      to: 'revoked',
      emits: ['CarePlanRevoked'],
    },
  },
  events: [
    'CarePlanDrafted',
    'CarePlanActivated',
    'CareActivityAssigned',
    'CarePlanReviewed',
    'CareReviewDue',
    'CarePlanHeld',
    'CarePlanCompleted',
    'CarePlanRevoked',
  ],
  neighbours: [
    {
      context: 'appointment',
      how: 'calls',
      via: 'bookAppointment',
      because: 'Follow-up visits are booked from the plan.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Tasks go to several teams.',
    },
    {
      context: 'diagnostic-result',
      how: 'reacts',
      via: 'ReportFinalised',
      because: 'Results may change the plan.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CareReviewDue',
      because: 'The team is reminded of the review.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An active plan has a review date and somebody for each open activity.',
    ja: '実行中の計画には見直し日があり、未完の活動には担当者がいる。',
  },
  data: ['health', 'personal'],
  sources: [{ title: 'HL7 FHIR R5: CarePlan, EpisodeOfCare', read: '2026-11-20' }],
});

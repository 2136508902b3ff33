import { defineContext } from '../../context.ts';

export const homeCareVisit = defineContext({
  id: 'home-care-visit',
  industry: 'care',
  archetype: 'dispatch',
  purpose: {
    en: 'Plans visits of carers to people at home and records that and what was done.',
    ja: '自宅への訪問介護を計画し、実施と内容を記録する。',
  },
  words: {
    en: {
      names: [
        'home care',
        'home visit',
        'home nursing',
        'visiting nurse',
        'visiting carer',
        'home help',
        'domiciliary care',
        'meals on wheels',
      ],
      cues: ['carer', 'elderly person', 'visit', 'key safe', 'tour'],
    },
    'zh-TW': {
      names: ['居家照護', '居家服務', '到宅服務', '居服員', '居家護理'],
      cues: ['訪視', '照服員', '個案', '長者', '服務時數'],
    },
    ja: {
      names: ['訪問介護', '訪問看護', 'ホームヘルパー', '在宅介護', '在宅ケア'],
      cues: ['利用者宅', 'ヘルパー', '巡回', '鍵預かり'],
    },
    ko: {
      names: ['방문 요양', '방문 간호', '재가 돌봄', '방문 돌봄', '가정 간호'],
      cues: ['요양보호사', '어르신 댁', '순회', '방문 일정'],
    },
    vi: {
      names: ['chăm sóc tại nhà', 'điều dưỡng tại nhà', 'thăm khám tại nhà', 'y tá đến nhà'],
      cues: ['người chăm sóc', 'người già', 'lượt thăm', 'tuyến thăm'],
    },
  },
  entities: {
    HomeVisit: {
      id: 'uuid',
      clientId: 'ref customer.Customer owner',
      carerId: 'ref staff.StaffMember?',
      tasks: 'text[]',
      status: 'planned | assigned | started | completed | missed | cancelled',
      address: 'text personal',
      arrival: 'geo? location',
      plannedAt: 'timestamp indexed',
      note: 'text? health',
    },
    VisitTask: {
      id: 'uuid',
      visitId: 'ref HomeVisit',
      task: 'text',
      done: 'bool',
      remark: 'text? health',
    },
  },
  commands: {
    planVisit: { creates: 'HomeVisit', emits: ['HomeVisitPlanned'], undo: 'cancelVisit' },
    assignCarer: { on: 'HomeVisit', from: ['planned'], to: 'assigned', emits: ['CarerAssigned'] },
    startVisit: { on: 'HomeVisit', from: ['assigned'], to: 'started', emits: ['HomeVisitStarted'] },
    completeVisit: {
      on: 'HomeVisit',
      from: ['started'],
      to: 'completed',
      emits: ['HomeVisitCompleted'],
    },
    reportMissed: {
      on: 'HomeVisit',
      from: ['planned', 'assigned'],
      to: 'missed',
      emits: ['HomeVisitMissed'],
    },
    cancelVisit: {
      on: 'HomeVisit',
      from: ['planned', 'assigned'],
      to: 'cancelled',
      emits: ['HomeVisitCancelled'],
    },
  },
  events: [
    'HomeVisitPlanned',
    'CarerAssigned',
    'HomeVisitStarted',
    'HomeVisitCompleted',
    'HomeVisitMissed',
    'HomeVisitCancelled',
  ],
  neighbours: [
    {
      context: 'care-plan',
      how: 'calls',
      via: 'getCarePlan',
      because: 'The plan says which help is due.',
    },
    {
      context: 'route-planning',
      how: 'calls',
      via: 'optimiseRoute',
      because: 'Carers drive from client to client.',
    },
    {
      context: 'shift-roster',
      how: 'calls',
      via: 'listOnDuty',
      because: 'Only carers on duty are sent.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'HomeVisitMissed',
      because: 'A missed visit may endanger the client.',
    },
    {
      context: 'health-billing',
      how: 'feeds',
      via: 'HomeVisitCompleted',
      because: 'Hours are billed to the insurer.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Every planned visit ends as completed, missed with a reason, or cancelled.',
    ja: '計画した訪問は、完了、理由付きの未実施、取消のいずれかで終わる。',
  },
  data: ['personal', 'health', 'location'],
  sources: [{ title: 'Electronic visit verification practice' }, { title: 'HL7 FHIR Encounter' }],
});

import { defineContext } from '../../context.ts';

export const troubleTicket = defineContext({
  id: 'trouble-ticket',
  industry: 'telecom',
  archetype: 'case',
  purpose: {
    en: 'Takes reports of faulty service and follows each until it works again.',
    ja: 'サービスの不具合の申告を受け、復旧するまで一件ずつ追う。',
  },
  words: {
    en: {
      names: ['trouble ticket', 'fault report', 'line fault', 'service fault', 'no internet'],
      cues: ['broken', 'repair', 'slow connection', 'report a problem', 'not working'],
    },
    'zh-TW': {
      names: ['障礙申告', '故障申告', '線路報修', '網路斷線'],
      cues: ['報修', '故障', '修復', '連不上', '客服'],
    },
    ja: {
      names: ['故障受付', '障害申告', '故障連絡', '不具合申告'],
      cues: ['故障', 'つながらない', '復旧', '修理'],
    },
    ko: {
      names: ['고장 신고', '장애 신고', '장애 접수', '고장 접수'],
      cues: ['고장', '수리', '안 됨', '복구'],
    },
    vi: {
      names: ['báo hỏng', 'báo hỏng đường truyền', 'phiếu báo hỏng', 'mất mạng internet'],
      cues: ['báo sự cố', 'hư hỏng', 'sửa chữa', 'mạng chậm', 'khắc phục'],
    },
  },
  entities: {
    TroubleTicket: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      productId: 'ref product-inventory.Product?',
      status: 'acknowledged | in_progress | pending | resolved | closed | cancelled',
      severity: 'minor | major | critical',
      description: 'text personal',
      dueAt: 'timestamp indexed',
      resolution: 'text?',
      notes: 'TicketNote[]',
      reportedAt: 'timestamp readonly',
    },
    TicketNote: {
      author: 'text',
      text: 'text',
      at: 'timestamp',
    },
  },
  commands: {
    reportTrouble: { creates: 'TroubleTicket', emits: ['TicketReported'], undo: 'cancelTicket' },
    assignTicket: {
      on: 'TroubleTicket',
      from: ['acknowledged', 'pending'],
      to: 'in_progress',
      emits: ['TicketAssigned'],
    },
    requestTicketInformation: {
      on: 'TroubleTicket',
      from: ['in_progress'],
      to: 'pending',
      emits: ['TicketInformationRequired'],
    },
    resolveTicket: {
      on: 'TroubleTicket',
      from: ['in_progress'],
      to: 'resolved',
      emits: ['TicketResolved'],
    },
    closeTicket: { on: 'TroubleTicket', from: ['resolved'], to: 'closed', emits: ['TicketClosed'] },
    cancelTicket: {
      on: 'TroubleTicket',
      from: ['acknowledged', 'in_progress', 'pending'],
      to: 'cancelled',
      emits: ['TicketCancelled'],
    },
  },
  events: [
    'TicketReported',
    'TicketAssigned',
    'TicketInformationRequired',
    'TicketResolved',
    'TicketClosed',
    'TicketCancelled',
  ],
  neighbours: [
    {
      context: 'service-problem',
      how: 'calls',
      via: 'listServiceProblems',
      because: 'A known wider fault explains the report at once.',
    },
    {
      context: 'appointment-field',
      how: 'calls',
      via: 'bookVisit',
      because: 'Some faults need somebody on site.',
    },
    {
      context: 'alarm',
      how: 'reacts',
      via: 'AlarmCleared',
      because: 'A cleared alarm suggests that the fault is gone.',
    },
    {
      context: 'service-problem',
      how: 'feeds',
      via: 'TicketReported',
      because: 'Many alike reports point to one cause.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TicketResolved',
      because: 'The person who reported it is told.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A ticket closes only with a stated resolution, and its response deadline never moves unnoticed.',
    ja: '解決内容なしに終了せず、応答期限が黙って変わることもない。',
  },
  data: ['personal', 'minor'],
  sources: [{ title: 'TM Forum TMF621 Trouble Ticket', read: '2026-11-20' }],
});

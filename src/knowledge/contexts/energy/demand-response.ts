import { defineContext } from '../../context.ts';

export const demandResponse = defineContext({
  id: 'demand-response',
  industry: 'energy',
  archetype: 'campaign',
  purpose: {
    en: 'Runs programmes in which customers shift or cut their load when the grid asks for it, and collects their reports.',
    ja: '系統の要請に応じて需要家が負荷を移動・削減するプログラムを運営し、実績報告を集める。',
  },
  words: {
    en: {
      names: [
        'demand response',
        'load shedding',
        'peak reduction',
        'load curtailment',
        'virtual power plant',
        'demand side management',
      ],
      cues: [
        'peak hours',
        'opt out',
        'baseline',
        'flexible load',
        'aggregator',
        'reduce consumption',
      ],
    },
    'zh-TW': {
      names: ['需量反應', '用電削減', '尖峰抑低', '虛擬電廠', '負載管理'],
      cues: ['尖峰時段', '抑低用電', '基準用電', '聚合商'],
    },
    ja: {
      names: ['デマンドレスポンス', '節電要請', 'ピークカット', '需要応答', '仮想発電所'],
      cues: ['需要家', '負荷削減', 'アグリゲーター', '節電'],
    },
    ko: {
      names: ['수요반응', '피크 감축', '부하 관리', '가상발전소', '절전 요청'],
      cues: ['감축 실적', '최대 부하', '전력 수요'],
    },
    vi: {
      names: ['điều chỉnh phụ tải', 'đáp ứng phụ tải', 'cắt giảm phụ tải', 'nhà máy điện ảo'],
      cues: ['giờ cao điểm', 'tiết giảm điện', 'tiết kiệm điện'],
    },
  },
  entities: {
    LoadEvent: {
      id: 'uuid',
      programId: 'ref Program',
      status: 'scheduled | completed | cancelled',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      targetKilowatts: 'decimal',
      priority: 'int',
    },
    Program: {
      id: 'uuid',
      name: 'text',
      tariffText: 'text?',
      opensOn: 'date',
      closesOn: 'date?',
    },
    Enrolment: {
      id: 'uuid',
      programId: 'ref Program',
      customerId: 'ref customer.Customer owner',
      contactEmail: 'email personal',
      status: 'enrolled | opted_out',
      resourceCodes: 'text[]',
    },
    LoadReport: {
      id: 'uuid',
      enrolmentId: 'ref Enrolment',
      eventId: 'ref LoadEvent',
      reducedKilowatts: 'decimal',
      submittedAt: 'timestamp readonly',
    },
  },
  commands: {
    openProgram: { creates: 'Program', emits: ['ProgramOpened'] },
    createLoadEvent: { creates: 'LoadEvent', emits: ['LoadEventCreated'], undo: 'cancelLoadEvent' },
    completeLoadEvent: {
      on: 'LoadEvent',
      from: ['scheduled'],
      to: 'completed',
      emits: ['LoadEventCompleted'],
    },
    cancelLoadEvent: {
      on: 'LoadEvent',
      from: ['scheduled'],
      to: 'cancelled',
      emits: ['LoadEventCancelled'],
    },
    enrolParticipant: {
      creates: 'Enrolment',
      emits: ['ParticipantEnrolled'],
      undo: 'optOutParticipant',
    },
    optOutParticipant: {
      on: 'Enrolment',
      from: ['enrolled'],
      to: 'opted_out',
      emits: ['ParticipantOptedOut'],
    },
    submitLoadReport: { creates: 'LoadReport', emits: ['LoadReportSubmitted'] },
  },
  events: [
    'ProgramOpened',
    'LoadEventCreated',
    'LoadEventCompleted',
    'LoadEventCancelled',
    'ParticipantEnrolled',
    'ParticipantOptedOut',
    'LoadReportSubmitted',
  ],
  neighbours: [
    {
      context: 'meter-reading',
      how: 'calls',
      via: 'listMeterReadings',
      because: 'The baseline is the usual use at the same hours.',
    },
    {
      context: 'device-command',
      how: 'calls',
      via: 'sendCommand',
      because: 'Automatic participants have their equipment switched.',
    },
    {
      context: 'meter-reading',
      how: 'reacts',
      via: 'ReadingValidated',
      because: 'What was really saved is measured afterwards.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LoadEventCreated',
      because: 'Participants must know before the event begins.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A participant sees only its own events, reports and resources.',
    ja: '参加者は自分の要請、報告、設備だけを見ることができる。',
  },
  data: ['personal'],
  sources: [{ title: 'OpenADR 3.1', read: '2026-11-20' }],
});

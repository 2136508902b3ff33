import { defineContext } from '../../context.ts';

export const serviceProblem = defineContext({
  id: 'service-problem',
  industry: 'telecom',
  archetype: 'case',
  purpose: {
    en: 'Finds the common cause of many faults in the network and follows it until it is removed.',
    ja: '網の多数の不具合に共通する原因を突き止め、解消するまで管理する。',
  },
  words: {
    en: {
      names: [
        'network outage',
        'service problem',
        'network fault',
        'network problem',
        'mass outage',
      ],
      cues: [
        'root cause',
        'service disruption',
        'affected customers',
        'correlate alarms',
        'restore',
      ],
    },
    'zh-TW': {
      names: ['網路障礙', '大規模斷訊', '斷訊', '基地台故障'],
      cues: ['服務中斷', '根因分析', '受影響用戶', '告警關聯', '搶修'],
    },
    ja: {
      names: ['通信障害', 'ネットワーク障害', '障害原因', '大規模障害'],
      cues: ['影響範囲', '原因究明', '復旧', '切り分け'],
    },
    ko: {
      names: ['통신 장애', '네트워크 장애', '망 장애', '대규모 장애'],
      cues: ['영향 범위', '원인 분석', '복구', '영향 고객'],
    },
    vi: {
      names: ['sự cố mạng', 'sự cố mạng lưới', 'sự cố diện rộng', 'mất sóng'],
      cues: ['nguyên nhân gốc', 'gián đoạn dịch vụ', 'khôi phục', 'phạm vi ảnh hưởng'],
    },
  },
  entities: {
    ServiceProblem: {
      id: 'uuid',
      status: 'acknowledged | in_progress | resolved | closed',
      rootCause: 'text?',
      priority: 'low | medium | high',
      alarmKeys: 'text[]',
      affectedProductIds: 'uuid[]',
      impacts: 'ProblemImpact[]',
      firstSeenAt: 'timestamp indexed',
      resolvedAt: 'timestamp?',
    },
    ProblemImpact: {
      area: 'text',
      customers: 'int',
      assessedAt: 'timestamp',
    },
  },
  commands: {
    openProblem: { creates: 'ServiceProblem', emits: ['ProblemOpened'] },
    correlateAlarm: { on: 'ServiceProblem', emits: ['AlarmCorrelated'] },
    assessProblem: {
      on: 'ServiceProblem',
      from: ['acknowledged'],
      to: 'in_progress',
      emits: ['ProblemAssessed'],
    },
    resolveProblem: {
      on: 'ServiceProblem',
      from: ['in_progress'],
      to: 'resolved',
      emits: ['ProblemResolved'],
    },
    closeProblem: {
      on: 'ServiceProblem',
      from: ['resolved'],
      to: 'closed',
      emits: ['ProblemClosed'],
    },
  },
  events: [
    'ProblemOpened',
    'AlarmCorrelated',
    'ProblemAssessed',
    'ProblemResolved',
    'ProblemClosed',
  ],
  neighbours: [
    {
      context: 'alarm',
      how: 'reacts',
      via: 'AlarmRaised',
      because: 'Alarms close in time and place are put together.',
    },
    {
      context: 'resource-inventory',
      how: 'calls',
      via: 'listResources',
      because: 'The reach of a fault follows from what hangs on the equipment.',
    },
    {
      context: 'trouble-ticket',
      how: 'feeds',
      via: 'ProblemResolved',
      because: 'All tickets of the problem are updated in one go.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ProblemAssessed',
      because: 'Affected customers learn that it is known.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An alarm counts towards one open problem only.',
    ja: '一つの警報は、同時に一つの未解決の問題にのみ結び付く。',
  },
  data: [],
  sources: [
    { title: 'TM Forum TMF656 Service Problem, TMF642 Alarm Management', read: '2026-11-20' },
  ],
});

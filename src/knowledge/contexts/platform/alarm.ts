import { defineContext } from '../../context.ts';

export const alarm = defineContext({
  id: 'alarm',
  industry: 'platform',
  archetype: 'telemetry',
  purpose: {
    en: 'Raises, groups, acknowledges and clears technical or safety alarms, each once.',
    ja: '技術や安全に関する警報を、一件ずつ発報、集約、確認、解除する。',
  },
  words: {
    en: {
      names: [
        'alarm',
        'alarm acknowledgement',
        'alarm list',
        'raise an alarm',
        'warning signal',
        'on-call alert',
        'fault alarm',
      ],
      cues: ['alert', 'warning', 'acknowledge', 'threshold', 'critical', 'fault', 'siren'],
    },
    'zh-TW': {
      names: ['告警', '警報', '異常警示', '警報確認', '故障告警', '警告通知', '超標警示', '示警'],
      cues: ['警示', '異常', '門檻', '解除', '超過門檻', '異常通報'],
    },
    ja: {
      names: ['アラーム', '警報', '異常検知通知', '発報', '警報の確認', '故障警報', 'アラート', '異常通知', '警告', 'しきい値超過'],
      cues: ['異常', 'しきい値', '解除', '鳴る'],
    },
    ko: {
      names: ['경보', '이상 경보', '장애 경보', '경보 확인', '알람 관리', '알람', '경고 알림', '이상 알림', '위험 알림'],
      cues: ['이상 감지', '경고', '임계값', '해제', '울리다'],
    },
    vi: {
      names: ['báo động', 'còi báo', 'cảnh báo sự cố', 'cảnh báo bất thường', 'xác nhận báo động', 'cảnh báo', 'báo động ngay', 'báo cho chủ', 'còi hú'],
      cues: ['sự cố', 'ngưỡng', 'bất thường', 'vượt ngưỡng'],
    },
  },
  entities: {
    Alarm: {
      id: 'uuid',
      sourceRef: 'text indexed',
      kind: 'text',
      severity: 'text',
      dedupeKey: 'text unique',
      status: 'raised | acknowledged | cleared',
      occurrences: 'int',
      raisedAt: 'timestamp readonly indexed',
    },
    AlarmComment: {
      alarmId: 'ref Alarm',
      authorId: 'ref identity-access.User',
      text: 'text',
      writtenAt: 'timestamp',
    },
  },
  commands: {
    raiseAlarm: { creates: 'Alarm', emits: ['AlarmRaised'], undo: 'clearAlarm' },
    acknowledgeAlarm: {
      on: 'Alarm',
      from: ['raised'],
      to: 'acknowledged',
      emits: ['AlarmAcknowledged'],
    },
    escalateAlarm: { on: 'Alarm', emits: ['AlarmEscalated'] },
    clearAlarm: {
      on: 'Alarm',
      from: ['raised', 'acknowledged'],
      to: 'cleared',
      emits: ['AlarmCleared'],
    },
  },
  events: ['AlarmRaised', 'AlarmAcknowledged', 'AlarmEscalated', 'AlarmCleared'],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'A value out of range raises it.',
    },
    {
      context: 'alarm-routing',
      how: 'feeds',
      via: 'AlarmRaised',
      because: 'The right people are called in the right order.',
    },
    {
      context: 'service-problem',
      how: 'feeds',
      via: 'AlarmRaised',
      because: 'Several alarms may have one root cause.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AlarmEscalated',
      because: 'Nobody answered, so the next person is told.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'One lasting condition is one alarm, however often it is reported.',
    ja: '続いている一つの異常は、何度報告されても一つの警報である。',
  },
  data: [],
  sources: [{ title: 'TM Forum TMF642 Alarm Management', read: '2026-11-20' }],
});

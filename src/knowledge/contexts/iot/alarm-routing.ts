import { defineContext } from '../../context.ts';

export const alarmRouting = defineContext({
  id: 'alarm-routing',
  industry: 'iot',
  archetype: 'dispatch',
  purpose: {
    en: 'Decides who is woken for an alarm and goes up the chain until somebody takes it.',
    ja: '警報を誰に知らせるかを決め、誰かが引き受けるまで順に上げる。',
  },
  words: {
    en: {
      names: [
        'on-call',
        'on-call rota',
        'escalation policy',
        'alarm routing',
        'alert escalation',
        'who gets paged',
        'pager',
      ],
      cues: ['escalate', 'acknowledge the alarm', 'page somebody', 'nobody answers', 'night duty'],
    },
    'zh-TW': {
      names: ['告警通報', '值班輪替', '通報升級', '告警派送', '待命人員'],
      cues: ['升級通報', '值班', '無人回應', '確認告警'],
    },
    ja: {
      names: ['オンコール', '当番表', 'エスカレーション', '警報の通知先', 'アラート振り分け'],
      cues: ['当番', '応答がない', '呼び出し', '引き受け'],
    },
    ko: {
      names: ['온콜', '당직 순번', '에스컬레이션', '경보 전파', '알람 라우팅'],
      cues: ['당직', '응답 없음', '호출', '상위 보고'],
    },
    vi: {
      names: [
        'trực sự cố',
        'lịch trực sự cố',
        'leo thang cảnh báo',
        'chuyển cảnh báo',
        'người trực',
      ],
      cues: ['ca trực', 'không ai trả lời', 'gọi người trực', 'xác nhận cảnh báo'],
    },
  },
  entities: {
    Escalation: {
      id: 'uuid',
      alarmId: 'ref alarm.Alarm',
      policyId: 'ref EscalationPolicy',
      status: 'waiting | acknowledged | exhausted | resolved',
      level: 'int',
      currentResponder: 'text? personal',
      startedAt: 'timestamp readonly indexed',
    },
    EscalationPolicy: {
      id: 'uuid',
      name: 'text unique',
      steps: 'EscalationStep[]',
      repeat: 'int',
    },
    EscalationStep: {
      staffId: 'ref staff.StaffMember',
      channel: 'text',
      waitFor: 'duration',
    },
  },
  commands: {
    startEscalation: {
      creates: 'Escalation',
      emits: ['EscalationStarted'],
      undo: 'resolveEscalation',
    },
    escalateAlarm: { on: 'Escalation', emits: ['EscalationRaised'] },
    acknowledgeEscalation: {
      on: 'Escalation',
      from: ['waiting'],
      to: 'acknowledged',
      emits: ['EscalationAcknowledged'],
    },
    exhaustEscalation: {
      on: 'Escalation',
      from: ['waiting'],
      to: 'exhausted',
      emits: ['EscalationExhausted'],
    },
    resolveEscalation: {
      on: 'Escalation',
      from: ['waiting', 'acknowledged', 'exhausted'],
      to: 'resolved',
      emits: ['EscalationResolved'],
    },
  },
  events: [
    'EscalationStarted',
    'EscalationRaised',
    'EscalationAcknowledged',
    'EscalationExhausted',
    'EscalationResolved',
  ],
  neighbours: [
    {
      context: 'alarm',
      how: 'reacts',
      via: 'AlarmRaised',
      because: 'A new alarm starts its chain of people.',
    },
    {
      context: 'shift-roster',
      how: 'calls',
      via: 'listOnDuty',
      because: 'The roster answers who is on duty now.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EscalationRaised',
      because: 'Each level is called by phone, message or push.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'EscalationAcknowledged',
      because: 'The alarm shows who has taken it.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'As long as nobody has acknowledged, the next level is called after the agreed wait.',
    ja: '誰も引き受けない限り、決めた待ち時間の後に次の段階へ知らせる。',
  },
  data: ['personal'],
  sources: [
    { title: 'OASIS common alerting practice' },
    { title: 'Grafana OnCall escalation chains' },
  ],
});

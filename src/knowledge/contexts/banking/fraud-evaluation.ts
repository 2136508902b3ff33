import { defineContext } from '../../context.ts';

export const fraudEvaluation = defineContext({
  id: 'fraud-evaluation',
  industry: 'banking',
  archetype: 'telemetry',
  purpose: {
    en: 'Scores transactions for fraud as they happen and raises alerts for people to look into.',
    ja: '取引の不正度を即時に採点し、人が調べる警告を出す。',
  },
  words: {
    en: {
      names: [
        'fraud',
        'fraud detection',
        'fraud score',
        'suspicious transaction',
        'risk score',
        'fraud prevention',
        'stolen card use',
      ],
      cues: [
        'suspicious',
        'scam',
        'anomaly',
        'chargeback risk',
        'rule hit',
        'false positive',
        'unusual activity',
      ],
    },
    'zh-TW': {
      names: ['詐欺偵測', '防詐', '盜刷', '可疑交易', '風險評分', '詐騙'],
      cues: ['異常', '風控', '規則命中', '誤判', '黑名單'],
    },
    ja: {
      names: ['不正検知', '不正利用', '詐欺検知', '疑わしい取引', 'リスクスコア'],
      cues: ['不正', 'なりすまし', '異常', '誤検知', '詐欺'],
    },
    ko: {
      names: ['사기 탐지', '이상거래', '부정 사용', '이상거래탐지', '위험 점수'],
      cues: ['사기', '도용', '의심 거래', '오탐', '보이스피싱'],
    },
    vi: {
      names: [
        'phát hiện gian lận',
        'gian lận',
        'giao dịch đáng ngờ',
        'chống gian lận',
        'điểm rủi ro',
      ],
      cues: ['lừa đảo', 'bất thường', 'cảnh báo', 'đánh cắp thông tin', 'báo động giả'],
    },
  },
  entities: {
    FraudAlert: {
      id: 'uuid',
      subject: 'text indexed',
      accountHolder: 'text personal',
      amount: 'money financial',
      score: 'int financial',
      status: 'open | investigating | confirmed | false_positive',
      raisedAt: 'timestamp readonly indexed',
    },
    RiskScore: {
      id: 'uuid',
      reference: 'text indexed',
      score: 'int financial',
      reasons: 'json',
      scoredAt: 'timestamp readonly',
    },
    FraudRule: {
      id: 'uuid',
      name: 'text unique',
      expression: 'text',
      weight: 'int',
      active: 'bool',
    },
  },
  commands: {
    evaluateRisk: { creates: 'RiskScore', emits: ['RiskEvaluated'] },
    raiseAlert: { creates: 'FraudAlert', emits: ['FraudSuspected'] },
    investigateAlert: {
      on: 'FraudAlert',
      from: ['open'],
      to: 'investigating',
      emits: ['FraudInvestigationStarted'],
    },
    confirmFraud: {
      on: 'FraudAlert',
      from: ['open', 'investigating'],
      to: 'confirmed',
      emits: ['FraudConfirmed'],
    },
    dismissAlert: {
      on: 'FraudAlert',
      from: ['open', 'investigating'],
      to: 'false_positive',
      emits: ['FraudAlertDismissed'],
    },
    changeFraudRule: { creates: 'FraudRule', emits: ['FraudRuleChanged'] },
  },
  events: [
    'RiskEvaluated',
    'FraudSuspected',
    'FraudInvestigationStarted',
    'FraudConfirmed',
    'FraudAlertDismissed',
    'FraudRuleChanged',
  ],
  neighbours: [
    {
      context: 'payment-order',
      how: 'reacts',
      via: 'PaymentOrderReceived',
      because: 'Patterns show only over many transfers.',
    },
    {
      context: 'card-authorisation',
      how: 'reacts',
      via: 'AuthorisationApproved',
      because: 'Every approved purchase feeds the picture.',
    },
    {
      context: 'case-management',
      how: 'calls',
      via: 'openCase',
      because: 'An investigator decides what the score cannot.',
    },
    {
      context: 'card-issuing',
      how: 'feeds',
      via: 'FraudConfirmed',
      because: 'The card is blocked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FraudSuspected',
      because: 'The customer is asked whether it was them.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Every request gets an answer in time: the default decision when no score is ready.',
    ja: 'どの照会にも期限内に答えが返り、採点が間に合わなければ既定の判断を用いる。',
  },
  data: ['personal', 'financial'],
  sources: [
    {
      title: 'BIAN Service Landscape 14.0.0: Fraud Evaluation, Fraud Diagnosis, Fraud Resolution',
      read: '2026-11-20',
    },
  ],
});

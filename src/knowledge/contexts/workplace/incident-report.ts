import { defineContext } from '../../context.ts';

export const incidentReport = defineContext({
  id: 'incident-report',
  industry: 'workplace',
  archetype: 'case',
  purpose: {
    en: 'Takes reports of accidents and near misses, finds causes and follows the measures.',
    ja: '事故やヒヤリハットの報告を受け、原因を調べ、対策を追う。',
  },
  words: {
    en: {
      names: [
        'incident report',
        'near miss',
        'safety incident',
        'workplace accident',
        'injury report',
        'hazard report',
      ],
      cues: ['corrective action', 'accident', 'hazard', 'injured', 'root cause', 'safety officer'],
    },
    'zh-TW': {
      names: ['事故通報單', '異常通報', '職災通報', '意外事件', '虛驚事件', '工安事故', '意外事故', '事故處理', '事故紀錄'],
      cues: ['事故', '危害', '受傷', '改善措施', '工安人員'],
    },
    ja: {
      names: ['事故報告', 'ヒヤリハット', '労働災害', 'インシデント報告', '災害報告', '事故記録', 'けが', 'トラブル報告'],
      cues: ['是正処置', '事故', '危険', '負傷', '原因調査', '安全担当', 'けがをした'],
    },
    ko: {
      names: ['사고 보고', '아차사고', '산업재해', '안전사고', '위험 신고', '사고 기록', '사고 처리', '안전사고 기록'],
      cues: ['사고', '부상', '원인 조사', '시정 조치', '다치다'],
    },
    vi: {
      names: ['báo cáo sự cố', 'tai nạn lao động', 'suýt xảy ra tai nạn', 'báo cáo tai nạn', 'biên bản sự cố', 'sự cố an toàn', 'ghi nhận sự cố', 'tai nạn'],
      cues: ['bị thương', 'nguyên nhân', 'khắc phục'],
    },
  },
  entities: {
    IncidentReport: {
      id: 'uuid',
      reporterId: 'ref staff.StaffMember? owner',
      siteId: 'ref site.Site?',
      kind: 'injury | near_miss | damage | environment',
      status: 'reported | investigated | measures_open | closed',
      description: 'text personal',
      injury: 'text? health',
      happenedAt: 'timestamp indexed',
    },
    Measure: {
      id: 'uuid',
      reportId: 'ref IncidentReport',
      status: 'open | done | verified',
      action: 'text',
      due: 'date indexed',
    },
  },
  commands: {
    reportIncident: { creates: 'IncidentReport', emits: ['IncidentReported'] },
    investigateIncident: {
      on: 'IncidentReport',
      from: ['reported'],
      to: 'investigated',
      emits: ['IncidentInvestigated'],
    },
    agreeMeasures: {
      on: 'IncidentReport',
      from: ['investigated'],
      to: 'measures_open',
      emits: ['MeasuresAgreed'],
    },
    completeMeasure: { on: 'Measure', from: ['open'], to: 'done', emits: ['MeasureCompleted'] },
    verifyMeasure: { on: 'Measure', from: ['done'], to: 'verified', emits: ['MeasureVerified'] },
    closeIncident: {
      on: 'IncidentReport',
      from: ['investigated', 'measures_open'],
      to: 'closed',
      emits: ['IncidentReportClosed'],
    },
  },
  events: [
    'IncidentReported',
    'IncidentInvestigated',
    'MeasuresAgreed',
    'MeasureCompleted',
    'MeasureVerified',
    'IncidentReportClosed',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'IncidentReported',
      because: 'Those in charge of safety must know at once.',
    },
    {
      context: 'task',
      how: 'feeds',
      via: 'MeasuresAgreed',
      because: 'Each measure has somebody who does it.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Photos and statements are evidence.',
    },
    {
      context: 'training-course',
      how: 'feeds',
      via: 'MeasuresAgreed',
      because: 'Training is a frequent measure.',
    },
    {
      context: 'reporting',
      how: 'feeds',
      via: 'IncidentReportClosed',
      because: 'Authorities ask for figures.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A report is closed only when every measure has been verified.',
    ja: 'すべての対策が確認されるまで、報告は完了にならない。',
  },
  data: ['personal', 'health'],
  sources: [{ title: 'ISO 45001' }, { title: 'OSHA recordkeeping forms' }],
});

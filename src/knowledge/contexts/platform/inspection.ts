import { defineContext } from '../../context.ts';

export const inspection = defineContext({
  id: 'inspection',
  industry: 'platform',
  archetype: 'inspection',
  purpose: {
    en: 'Plans visits, records findings against a checklist and follows their correction.',
    ja: '訪問を計画し、点検表に沿って指摘を記録し、是正まで追う。',
  },
  words: {
    en: {
      names: [
        'inspection',
        'inspector',
        'checklist',
        'walk-through',
        'inspection report',
        'inspection finding',
        'site inspection',
      ],
      cues: [
        'inspect',
        'pass',
        'fail',
        'defect',
        'follow-up visit',
        'photo evidence',
        'non-conformity',
      ],
    },
    'zh-TW': {
      names: ['稽查', '查核', '檢核表', '現場檢查', '巡檢', '缺失改善', '複查', '抽查', '安全檢查', '例行檢查', '查驗', '檢查結果'],
      cues: ['檢查', '缺失', '合格', '不合格', '改善', '檢查員'],
    },
    ja: {
      names: ['点検', '査察', '現地検査', '点検表', 'チェックリスト', '検査報告', '立入検査', '検品', '安全点検', '定期検査', '抜き打ち検査'],
      cues: ['検査', '指摘', '合格', '不合格', '巡回', '検査員', '見回り', '検査結果'],
    },
    ko: {
      names: ['점검', '현장 점검', '점검표', '체크리스트', '현장 실사', '시정조치', '점검원', '안전 점검', '정기 검사', '현장 확인', '점검 결과', '검사 결과지'],
      cues: ['검사', '지적사항', '합격', '부적합', '점검하다'],
    },
    vi: {
      names: ['kiểm tra hiện trường', 'thanh tra', 'bảng kiểm', 'biên bản kiểm tra', 'hành động khắc phục', 'đoàn kiểm tra', 'kiểm tra định kỳ', 'kiểm tra đột xuất', 'biên bản nghiệm thu', 'soát xét'],
      cues: ['kiểm tra', 'không đạt', 'lỗi phát hiện', 'khắc phục', 'kiểm định'],
    },
  },
  entities: {
    Inspection: {
      id: 'uuid',
      subjectRef: 'text indexed',
      inspectorId: 'ref identity-access.User owner',
      checklistId: 'ref Checklist',
      status: 'requested | scheduled | passed | failed | cancelled',
      scheduledFor: 'timestamp? indexed',
      place: 'geo? location',
    },
    Finding: {
      id: 'uuid',
      inspectionId: 'ref Inspection indexed',
      item: 'text',
      severity: 'text',
      photo: 'file? personal',
      status: 'open | closed',
      dueOn: 'date? indexed',
    },
    Checklist: {
      id: 'uuid',
      name: 'text',
      version: 'int',
      items: 'json',
    },
  },
  commands: {
    requestInspection: {
      creates: 'Inspection',
      emits: ['InspectionRequested'],
      undo: 'cancelInspection',
    },
    scheduleInspection: {
      on: 'Inspection',
      from: ['requested'],
      to: 'scheduled',
      emits: ['InspectionScheduled'],
      undo: 'cancelInspection',
    },
    raiseFinding: { creates: 'Finding', emits: ['FindingRaised'] },
    passInspection: {
      on: 'Inspection',
      from: ['scheduled'],
      to: 'passed',
      emits: ['InspectionPassed'],
    },
    failInspection: {
      on: 'Inspection',
      from: ['scheduled'],
      to: 'failed',
      emits: ['InspectionFailed'],
    },
    cancelInspection: {
      on: 'Inspection',
      from: ['requested', 'scheduled'],
      to: 'cancelled',
      emits: ['InspectionCancelled'],
    },
    closeFinding: { on: 'Finding', from: ['open'], to: 'closed', emits: ['FindingClosed'] },
  },
  events: [
    'InspectionRequested',
    'InspectionScheduled',
    'FindingRaised',
    'InspectionPassed',
    'InspectionFailed',
    'InspectionCancelled',
    'FindingClosed',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'The inspector must be free on the day.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'storeDocument',
      because: 'Photos and the signed report are kept.',
    },
    {
      context: 'licence-permit',
      how: 'reacts',
      via: 'LicenceApplied',
      because: 'Some licences need a visit first.',
    },
    {
      context: 'licence-permit',
      how: 'feeds',
      via: 'InspectionPassed',
      because: 'The licence goes on after a passed visit.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'InspectionFailed',
      because: 'Serious failure is followed up by people.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FindingRaised',
      because: 'The party inspected has to correct it.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An inspection passes only when no finding above its limit is open.',
    ja: '許容を超える指摘が残っている検査は合格にならない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'eGov DIGIT field inspection steps', read: '2026-11-20' },
    { title: 'ISO 19011' },
  ],
});

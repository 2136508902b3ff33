import { defineContext } from '../../context.ts';

export const diagnosticResult = defineContext({
  id: 'diagnostic-result',
  industry: 'healthcare',
  archetype: 'document',
  purpose: {
    en: 'Reports laboratory and imaging results, verified and never overwritten.',
    ja: '検査や画像の結果を検証のうえ報告し、上書きしない。',
  },
  words: {
    en: {
      names: [
        'lab result',
        'test result',
        'lab report',
        'radiology report',
        'diagnostic report',
        'medical image',
        'imaging study',
        'pathology',
      ],
      cues: ['critical value', 'abnormal', 'x-ray', 'scan', 'reference range', 'radiologist'],
    },
    'zh-TW': {
      names: ['檢驗報告', '檢查報告', '檢驗結果', '影像報告', '病理報告'],
      cues: ['危急值', '異常值', 'x光', '參考值', '放射科醫師'],
    },
    ja: {
      names: ['検査結果', '検査報告書', '画像診断', '病理診断', '読影'],
      cues: ['異常値', 'パニック値', 'レントゲン', '基準値', '診断医'],
    },
    ko: {
      names: ['검사 결과', '검사 보고서', '영상 판독', '병리 결과', '판독문'],
      cues: ['이상 수치', '위급 수치', '엑스레이', '참고치', '판독의'],
    },
    vi: {
      names: [
        'kết quả xét nghiệm',
        'kết quả chẩn đoán',
        'phiếu kết quả',
        'hình ảnh y khoa',
        'đọc phim',
      ],
      cues: ['bất thường', 'trị số nguy hiểm', 'x-quang', 'giá trị tham chiếu'],
    },
  },
  entities: {
    DiagnosticReport: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      serviceRequestId: 'ref clinical-order.ServiceRequest',
      status: 'registered | preliminary | final | amended | cancelled',
      conclusion: 'text? health',
      patientName: 'text personal',
      version: 'int',
      issuedAt: 'timestamp? indexed',
    },
    Observation: {
      id: 'uuid',
      reportId: 'ref DiagnosticReport',
      code: 'text',
      value: 'text health',
      unit: 'text?',
      abnormal: 'bool',
    },
    ImagingStudy: {
      id: 'uuid',
      reportId: 'ref DiagnosticReport',
      modality: 'text',
      images: 'file health',
    },
  },
  commands: {
    registerReport: {
      creates: 'DiagnosticReport',
      emits: ['ReportRegistered'],
      undo: 'cancelReport',
    },
    recordObservation: {
      creates: 'Observation',
      emits: ['ObservationRecorded', 'CriticalValueFound'],
    },
    verifyReport: {
      on: 'DiagnosticReport',
      from: ['registered'],
      to: 'preliminary',
      emits: ['ReportPreliminary'],
    },
    finaliseReport: {
      on: 'DiagnosticReport',
      from: ['registered', 'preliminary'],
      to: 'final',
      emits: ['ReportFinalised'],
    },
    amendReport: {
      on: 'DiagnosticReport',
      from: ['final', 'amended'],
      to: 'amended',
      emits: ['ReportAmended'],
    },
    cancelReport: {
      on: 'DiagnosticReport',
      from: ['registered', 'preliminary'],
      to: 'cancelled',
      emits: ['ReportCancelled'],
    },
  },
  events: [
    'ReportRegistered',
    'ObservationRecorded',
    'CriticalValueFound',
    'ReportPreliminary',
    'ReportFinalised',
    'ReportAmended',
    'ReportCancelled',
  ],
  neighbours: [
    {
      context: 'clinical-order',
      how: 'reacts',
      via: 'SpecimenCollected',
      because: 'A sample that arrives opens a report.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CriticalValueFound',
      because: 'A dangerous value cannot wait for the report.',
    },
    {
      context: 'care-plan',
      how: 'feeds',
      via: 'ReportFinalised',
      because: 'Results may change the plan.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Signed reports are kept.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A final report is amended by a new version, never overwritten.',
    ja: '確定した報告は新しい版で訂正し、上書きしない。',
  },
  data: ['health', 'personal'],
  sources: [
    { title: 'HL7 FHIR R5: DiagnosticReport, Observation, ImagingStudy', read: '2026-11-20' },
    { title: 'DICOM' },
  ],
});

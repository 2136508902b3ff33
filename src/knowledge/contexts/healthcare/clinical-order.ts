import { defineContext } from '../../context.ts';

export const clinicalOrder = defineContext({
  id: 'clinical-order',
  industry: 'healthcare',
  archetype: 'order',
  purpose: {
    en: 'Requests tests and procedures for a patient and follows them until they are done.',
    ja: '患者の検査や処置を依頼し、実施まで追う。',
  },
  words: {
    en: {
      names: [
        'lab order',
        'test request',
        'clinical order',
        'lab test',
        'specimen',
        'blood test',
        'procedure request',
        'x-ray order',
      ],
      cues: ['laboratory', 'sample', 'collect', 'nurse', 'imaging', 'urgent', 'radiology'],
    },
    'zh-TW': {
      names: ['醫囑', '檢驗單', '檢查單', '檢體', '抽血', '檢驗申請', '化驗', '檢驗', '送檢'],
      cues: ['檢驗科', '採檢', '影像檢查', '急件', '放射科', '抽樣'],
    },
    ja: {
      names: ['検査オーダー', '検査依頼', '検体', '採血', '処置依頼', '臨床検査', '検査項目', '血液検査', '検体検査'],
      cues: ['検査室', '採取', '画像検査', '至急', '放射線科'],
    },
    ko: {
      names: ['검사 오더', '검사 의뢰', '검체', '채혈', '처치 오더', '임상 검사', '혈액 검사', '진단 검사', '검사 처방'],
      cues: ['검사실', '채취', '영상 검사', '응급', '영상의학과'],
    },
    vi: {
      names: ['chỉ định xét nghiệm', 'phiếu xét nghiệm', 'mẫu bệnh phẩm', 'lấy máu', 'xét nghiệm', 'y lệnh', 'xét nghiệm máu', 'chỉ định chụp', 'gửi mẫu'],
      cues: ['phòng xét nghiệm', 'lấy mẫu', 'chẩn đoán hình ảnh', 'khẩn cấp', 'chụp phim', 'mẫu máu'],
    },
  },
  entities: {
    ServiceRequest: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      requesterId: 'uuid indexed',
      encounterId: 'ref encounter-bed.Encounter?',
      code: 'text health',
      status: 'active | completed | revoked',
      priority: 'routine | urgent | immediate',
      contactNote: 'text? personal',
      orderedAt: 'timestamp readonly indexed',
    },
    Specimen: {
      id: 'uuid',
      serviceRequestId: 'ref ServiceRequest',
      kind: 'text health',
      label: 'text unique',
      collectedAt: 'timestamp',
    },
    ClinicalTask: {
      id: 'uuid',
      serviceRequestId: 'ref ServiceRequest',
      performerId: 'uuid?',
      status: 'requested | completed | refused',
    },
  },
  commands: {
    placeRequest: {
      creates: 'ServiceRequest',
      emits: ['ServiceRequestPlaced'],
      undo: 'revokeRequest',
    },
    collectSpecimen: { creates: 'Specimen', emits: ['SpecimenCollected'] },
    assignTask: { creates: 'ClinicalTask', emits: ['ClinicalTaskAssigned'] },
    refuseTask: {
      on: 'ClinicalTask',
      from: ['requested'],
      to: 'refused',
      emits: ['ClinicalTaskRefused'],
    },
    completeTask: {
      on: 'ClinicalTask',
      from: ['requested'],
      to: 'completed',
      emits: ['ClinicalTaskCompleted'],
    },
    completeRequest: {
      on: 'ServiceRequest',
      from: ['active'],
      to: 'completed',
      emits: ['ServiceRequestCompleted'],
    },
    revokeRequest: {
      on: 'ServiceRequest',
      from: ['active'],
      to: 'revoked',
      emits: ['ServiceRequestRevoked'],
    },
  },
  events: [
    'ServiceRequestPlaced',
    'SpecimenCollected',
    'ClinicalTaskAssigned',
    'ClinicalTaskRefused',
    'ClinicalTaskCompleted',
    'ServiceRequestCompleted',
    'ServiceRequestRevoked',
  ],
  neighbours: [
    {
      context: 'patient-registry',
      how: 'calls',
      via: 'getPatient',
      because: 'The sample must carry the right name.',
    },
    {
      context: 'diagnostic-result',
      how: 'feeds',
      via: 'SpecimenCollected',
      because: 'The laboratory expects the sample.',
    },
    {
      context: 'encounter-bed',
      how: 'reacts',
      via: 'PatientDischarged',
      because: 'Open orders stop at discharge.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Kits and reagents must be there.',
    },
    {
      context: 'health-billing',
      how: 'feeds',
      via: 'ServiceRequestCompleted',
      because: 'What was done is charged.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Every result belongs to an order.',
    ja: 'すべての結果は一つの依頼に属する。',
  },
  data: ['health', 'personal'],
  sources: [{ title: 'HL7 FHIR R5: ServiceRequest, Task, Specimen', read: '2026-11-20' }],
});

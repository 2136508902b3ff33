import { defineContext } from '../../context.ts';

export const patientRegistry = defineContext({
  id: 'patient-registry',
  industry: 'healthcare',
  archetype: 'registry',
  purpose: {
    en: 'Identifies patients, links their records and merges duplicates.',
    ja: '患者を識別し、記録を結び付け、重複を統合する。',
  },
  words: {
    en: {
      names: [
        'patient',
        'patient record',
        'medical record',
        'patient registration',
        'patient profile',
        'health record',
        'emr',
        'ehr',
      ],
      cues: [
        'next of kin',
        'medical history',
        'allergy',
        'blood type',
        'date of birth',
        'clinic',
        'hospital',
      ],
    },
    'zh-TW': {
      names: ['病患', '病人', '病歷', '患者', '病歷號', '電子病歷', '病人資料', '就診紀錄', '就醫紀錄'],
      cues: ['過敏史', '病史', '家屬', '醫院', '診所', '健保卡', '看病'],
    },
    ja: {
      names: ['患者', 'カルテ', '診察券', '患者情報', '電子カルテ', '患者登録', '患者台帳', '受診歴', '診療記録'],
      cues: ['病歴', 'アレルギー', '家族', '病院', 'クリニック', '患者さん'],
    },
    ko: {
      names: ['환자', '진료 기록', '환자 등록', '의무기록', '전자차트', '환자 정보', '진료 차트', '환자 관리'],
      cues: ['병력', '알레르기', '보호자', '병원', '의원', '환자분'],
    },
    vi: {
      names: ['bệnh nhân', 'hồ sơ bệnh án', 'bệnh án điện tử', 'hồ sơ bệnh nhân', 'người bệnh', 'thông tin bệnh nhân', 'sổ khám bệnh', 'bệnh án'],
      cues: ['tiền sử bệnh', 'dị ứng', 'người nhà', 'bệnh viện', 'phòng khám', 'người đến khám'],
    },
  },
  entities: {
    Patient: {
      id: 'uuid',
      medicalRecordNumber: 'text unique personal',
      fullName: 'text indexed personal',
      birthDate: 'date personal',
      sex: 'text? personal',
      phone: 'phone? personal',
      allergies: 'text[] health',
      status: 'active | merged | deceased',
    },
    PatientLink: {
      id: 'uuid',
      keptId: 'ref Patient',
      otherId: 'ref Patient',
      kind: 'replaces | refers_to',
      linkedAt: 'timestamp readonly',
    },
    RelatedPerson: {
      id: 'uuid',
      patientId: 'ref Patient',
      name: 'text personal',
      relationship: 'text',
      phone: 'phone? personal',
    },
  },
  commands: {
    registerPatient: { creates: 'Patient', emits: ['PatientRegistered'] },
    updatePatient: { on: 'Patient', emits: ['PatientUpdated'] },
    mergePatients: {
      on: 'Patient',
      from: ['active'],
      to: 'merged',
      emits: ['PatientsMerged'],
      undo: 'unmergePatients',
    },
    unmergePatients: { on: 'Patient', from: ['merged'], to: 'active', emits: ['PatientsUnmerged'] },
    recordDeath: { on: 'Patient', from: ['active'], to: 'deceased', emits: ['PatientDied'] },
    addRelatedPerson: { creates: 'RelatedPerson', emits: ['RelatedPersonAdded'] },
  },
  events: [
    'PatientRegistered',
    'PatientUpdated',
    'PatientsMerged',
    'PatientsUnmerged',
    'PatientDied',
    'RelatedPersonAdded',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Treating the wrong person is dangerous.',
    },
    {
      context: 'appointment',
      how: 'feeds',
      via: 'PatientsMerged',
      because: 'Bookings follow the surviving record.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'A patient decides who may look.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'PatientUpdated',
      because: 'Every change to a record must be explained later.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A person has one golden record, and merged ones point to it.',
    ja: '一人の患者の正本は一つで、統合された記録は正本を指す。',
  },
  data: ['personal', 'health'],
  sources: [{ title: 'HL7 FHIR R5: Patient', read: '2026-11-20' }],
});

import { defineContext } from '../../context.ts';

export const immunisation = defineContext({
  id: 'immunisation',
  industry: 'healthcare',
  archetype: 'campaign',
  purpose: {
    en: 'Gives vaccinations, records the doses and issues certificates.',
    ja: '予防接種を実施し、接種を記録し、証明書を発行する。',
  },
  words: {
    en: {
      names: [
        'vaccination',
        'vaccine',
        'immunisation',
        'immunization',
        'vaccine dose',
        'vaccination certificate',
        'jab',
        'flu shot',
      ],
      cues: [
        'dose',
        'vial',
        'booster',
        'vaccinator',
        'cold chain',
        'side reaction',
        'childhood schedule',
      ],
    },
    'zh-TW': {
      names: ['疫苗', '疫苗接種', '預防接種', '接種紀錄', '打疫苗', '接種證明'],
      cues: ['劑次', '施打', '追加劑', '冷鏈', '不良反應'],
    },
    ja: {
      names: ['予防接種', 'ワクチン', '接種記録', '接種証明書', '接種予約'],
      cues: ['接種', '追加接種', '副反応', '接種券', '保冷'],
    },
    ko: {
      names: ['예방접종', '백신', '접종 기록', '접종 증명서', '백신 접종'],
      cues: ['접종', '추가 접종', '이상반응', '콜드체인', '차수'],
    },
    vi: {
      names: [
        'tiêm chủng',
        'vắc xin',
        'vaccine',
        'mũi tiêm',
        'chứng nhận tiêm chủng',
        'tiêm phòng',
      ],
      cues: ['mũi nhắc lại', 'phản ứng sau tiêm', 'dây chuyền lạnh', 'sổ tiêm', 'liều tiêm'],
    },
  },
  entities: {
    Immunisation: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      vaccine: 'text health',
      doseNumber: 'int',
      lot: 'text indexed',
      status: 'planned | given | not_given',
      guardianName: 'text? minor personal',
      givenAt: 'timestamp? indexed',
    },
    VaccineRecommendation: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient',
      vaccine: 'text health',
      dueOn: 'date indexed',
    },
    VaccinationCertificate: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      code: 'text unique',
      status: 'issued | revoked',
    },
  },
  commands: {
    planDose: { creates: 'Immunisation', emits: ['DosePlanned'], undo: 'recordNotGiven' },
    giveDose: { on: 'Immunisation', from: ['planned'], to: 'given', emits: ['DoseGiven'] },
    recordNotGiven: {
      on: 'Immunisation',
      from: ['planned'],
      to: 'not_given',
      emits: ['DoseNotGiven'],
    },
    recommendVaccine: { creates: 'VaccineRecommendation', emits: ['VaccineRecommended'] },
    issueCertificate: {
      creates: 'VaccinationCertificate',
      emits: ['VaccinationCertificateIssued'],
      undo: 'revokeCertificate',
    },
    revokeCertificate: {
      on: 'VaccinationCertificate',
      from: ['issued'],
      to: 'revoked',
      emits: ['VaccinationCertificateRevoked'],
    },
  },
  events: [
    'DosePlanned',
    'DoseGiven',
    'DoseNotGiven',
    'VaccineRecommended',
    'VaccinationCertificateIssued',
    'VaccinationCertificateRevoked',
  ],
  neighbours: [
    {
      context: 'patient-registry',
      how: 'calls',
      via: 'getPatient',
      because: 'Age and history decide the dose.',
    },
    {
      context: 'appointment',
      how: 'calls',
      via: 'bookAppointment',
      because: 'People come at a given time.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Each dose comes from a known lot kept cold.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The certificate is a document others rely on.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VaccineRecommended',
      because: 'Families are told when the next dose is due.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Doses keep their minimum interval, and each names its lot.',
    ja: '接種は最短間隔を守り、必ずロット番号を伴う。',
  },
  data: ['health', 'personal', 'minor'],
  sources: [
    { title: 'HL7 FHIR R5: Immunization, ImmunizationRecommendation', read: '2026-11-20' },
    { title: 'DIVOC' },
  ],
});

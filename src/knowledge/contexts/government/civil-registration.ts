import { defineContext } from '../../context.ts';

export const civilRegistration = defineContext({
  id: 'civil-registration',
  industry: 'government',
  archetype: 'registry',
  purpose: {
    en: 'Registers births, deaths and marriages and issues the certificates.',
    ja: '出生・死亡・婚姻を登録し、証明書を交付する。',
  },
  words: {
    en: {
      names: [
        'birth certificate',
        'death certificate',
        'civil registration',
        'vital records',
        'marriage registration',
        'birth registration',
      ],
      cues: ['newborn', 'registrar', 'hospital notice', 'next of kin', 'duplicate'],
    },
    'zh-TW': {
      names: ['戶籍', '戶政', '出生登記', '死亡登記', '結婚登記', '戶口名簿'],
      cues: ['新生兒', '戶政事務所', '謄本', '家屬'],
    },
    ja: {
      names: ['戸籍', '出生届', '死亡届', '婚姻届', '住民票', '戸籍謄本'],
      cues: ['新生児', '届出', '市区町村', '家族', '証明書発行'],
    },
    ko: {
      names: ['출생 신고', '사망 신고', '혼인 신고', '가족관계 등록', '호적', '주민등록 등본'],
      cues: ['신생아', '주민센터', '유족', '증명서 발급'],
    },
    vi: {
      names: ['hộ tịch', 'giấy khai sinh', 'khai tử', 'đăng ký kết hôn', 'đăng ký khai sinh'],
      cues: ['trẻ sơ sinh', 'cán bộ hộ tịch', 'trích lục', 'người thân'],
    },
  },
  entities: {
    VitalRecord: {
      id: 'uuid',
      registrationNumber: 'text? unique',
      kind: 'birth | death | marriage',
      informantId: 'ref identity-access.User owner',
      subjectName: 'text personal minor',
      eventDate: 'date personal',
      causeOfDeath: 'text? health',
      status: 'notified | declared | registered | rejected',
    },
    RegisteredCertificate: {
      id: 'uuid',
      recordId: 'ref VitalRecord indexed',
      serialNumber: 'text unique',
      printedAt: 'timestamp readonly',
    },
    RecordCorrection: {
      id: 'uuid',
      recordId: 'ref VitalRecord indexed',
      changes: 'json',
      reason: 'text',
      approvedBy: 'ref identity-access.User',
    },
  },
  commands: {
    notifyVitalEvent: {
      creates: 'VitalRecord',
      emits: ['VitalEventNotified'],
      undo: 'rejectRecord',
    },
    declareVitalEvent: {
      on: 'VitalRecord',
      from: ['notified'],
      to: 'declared',
      emits: ['VitalEventDeclared'],
    },
    flagDuplicate: { on: 'VitalRecord', emits: ['DuplicateDetected'] },
    registerRecord: {
      on: 'VitalRecord',
      from: ['declared'],
      to: 'registered',
      emits: ['VitalEventRegistered'],
    },
    rejectRecord: {
      on: 'VitalRecord',
      from: ['notified', 'declared'],
      to: 'rejected',
      emits: ['RecordRejected'],
    },
    printCertificate: { creates: 'RegisteredCertificate', emits: ['CertificatePrinted'] },
    correctRecord: { creates: 'RecordCorrection', emits: ['RecordCorrected'] },
  },
  events: [
    'VitalEventNotified',
    'VitalEventDeclared',
    'DuplicateDetected',
    'VitalEventRegistered',
    'RecordRejected',
    'CertificatePrinted',
    'RecordCorrected',
  ],
  neighbours: [
    {
      context: 'identity-enrolment',
      how: 'feeds',
      via: 'VitalEventRegistered',
      because: 'A registered newborn is given a national number.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VitalEventRegistered',
      because: 'The informant can fetch the certificate.',
    },
    {
      context: 'social-benefit',
      how: 'feeds',
      via: 'VitalEventRegistered',
      because: 'A birth or death changes who may receive a benefit.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'VitalEventRegistered',
      because: 'Vital statistics count registrations.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A registered record is immutable; corrections are added to it.',
    ja: '登録済みの記録は変更されず、訂正は追記される。',
  },
  data: ['personal', 'minor', 'health'],
  sources: [{ title: 'OpenCRVS record actions', read: '2026-11-20' }],
});

import { defineContext } from '../../context.ts';

export const emergencyContact = defineContext({
  id: 'emergency-contact',
  industry: 'workplace',
  archetype: 'registry',
  purpose: {
    en: 'Knows whom to call when something happens to a person.',
    ja: '本人に何かあったとき、誰に連絡するかを管理する。',
  },
  words: {
    en: {
      names: [
        'emergency contact',
        'next of kin',
        'contact in an emergency',
        'family contact',
        'guardian contact',
      ],
      cues: ['relative', 'guardian', 'call the family', 'in case of emergency', 'phone number'],
    },
    'zh-TW': {
      names: ['緊急聯絡人', '緊急連絡人', '家屬聯絡', '緊急聯絡電話'],
      cues: ['家屬', '監護人', '親屬', '緊急時'],
    },
    ja: {
      names: ['緊急連絡先', '緊急時連絡先', '家族連絡先', '緊急連絡網'],
      cues: ['家族', '保護者', '続柄', '緊急時'],
    },
    ko: {
      names: ['비상 연락처', '긴급 연락처', '비상 연락망', '가족 연락처'],
      cues: ['가족', '보호자', '관계', '비상시'],
    },
    vi: {
      names: [
        'người liên hệ khẩn cấp',
        'liên hệ khẩn cấp',
        'số khẩn cấp của gia đình',
        'liên hệ người thân',
      ],
      cues: ['người thân', 'người giám hộ', 'quan hệ', 'khi khẩn cấp'],
    },
  },
  entities: {
    EmergencyContact: {
      id: 'uuid',
      personId: 'ref identity-access.User owner',
      contactName: 'text personal',
      relation: 'text',
      phone: 'phone personal',
      rank: 'int',
      status: 'unverified | confirmed | withdrawn',
      confirmedAt: 'timestamp? indexed',
    },
    ContactAttempt: {
      id: 'uuid',
      contactId: 'ref EmergencyContact',
      reason: 'text',
      reached: 'bool',
      attemptedAt: 'timestamp readonly',
    },
  },
  commands: {
    nameContact: {
      creates: 'EmergencyContact',
      emits: ['EmergencyContactNamed'],
      undo: 'withdrawContact',
    },
    confirmContact: {
      on: 'EmergencyContact',
      from: ['unverified'],
      to: 'confirmed',
      emits: ['EmergencyContactConfirmed'],
    },
    reorderContacts: { on: 'EmergencyContact', emits: ['EmergencyContactsReordered'] },
    withdrawContact: {
      on: 'EmergencyContact',
      from: ['unverified', 'confirmed'],
      to: 'withdrawn',
      emits: ['EmergencyContactWithdrawn'],
    },
    recordAttempt: { creates: 'ContactAttempt', emits: ['EmergencyContactCalled'] },
  },
  events: [
    'EmergencyContactNamed',
    'EmergencyContactConfirmed',
    'EmergencyContactsReordered',
    'EmergencyContactWithdrawn',
    'EmergencyContactCalled',
  ],
  neighbours: [
    {
      context: 'incident-report',
      how: 'reacts',
      via: 'IncidentReported',
      because: 'After an injury the family is called.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EmergencyContactNamed',
      because: 'The named person is asked to agree.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'EmergencyContactCalled',
      because: 'Each disclosure has to be justified.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Contacts are called in the ranked order, and only for an emergency.',
    ja: '連絡は順位に従い、緊急の場合にだけ行う。',
  },
  data: ['personal'],
  sources: [{ title: 'HL7 FHIR Patient.contact' }, { title: 'HR Open Standards person model' }],
});

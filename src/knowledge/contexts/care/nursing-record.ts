import { defineContext } from '../../context.ts';

export const nursingRecord = defineContext({
  id: 'nursing-record',
  industry: 'care',
  archetype: 'document',
  purpose: {
    en: 'Records day and night what was observed and done for residents of a home.',
    ja: '施設の入居者について、観察と介護の内容を昼夜記録する。',
  },
  words: {
    en: {
      names: [
        'nursing home',
        'care home',
        'care record',
        'nursing record',
        'resident care',
        "old people's home",
        'care notes',
        'shift handover notes',
      ],
      cues: ['resident', 'caregiver', 'fall', 'bathing', 'blood pressure'],
    },
    'zh-TW': {
      names: ['護理紀錄', '安養院', '長照機構', '養護中心', '照護紀錄', '日照中心'],
      cues: ['住民', '長輩', '照服員', '跌倒', '沐浴'],
    },
    ja: {
      names: ['介護記録', '看護記録', '介護施設', '老人ホーム', 'ケア記録', '申し送り'],
      cues: ['入居者', '介護職', '転倒', '入浴', '血圧'],
    },
    ko: {
      names: ['요양원', '간호 기록', '요양 기록', '돌봄 기록', '요양 시설'],
      cues: ['입소자', '어르신', '요양보호사', '낙상', '목욕'],
    },
    vi: {
      names: [
        'viện dưỡng lão',
        'nhật ký chăm sóc',
        'chăm sóc người cao tuổi',
        'ghi chép điều dưỡng',
      ],
      cues: ['người cao tuổi', 'điều dưỡng viên', 'té ngã', 'tắm rửa'],
    },
  },
  entities: {
    CareEntry: {
      id: 'uuid',
      residentId: 'ref Resident',
      carerName: 'text personal',
      kind: 'observation | care | medication | event',
      text: 'text health',
      status: 'draft | signed | corrected',
      happenedAt: 'timestamp indexed',
    },
    Resident: {
      id: 'uuid',
      name: 'text personal',
      room: 'text',
      patientId: 'ref patient-registry.Patient? owner',
      careLevel: 'text health',
    },
    Handover: {
      id: 'uuid',
      ward: 'text indexed',
      shift: 'text',
      summary: 'text health',
      readBy: 'text[]',
    },
  },
  commands: {
    writeEntry: { creates: 'CareEntry', emits: ['CareEntryWritten'] },
    signEntry: { on: 'CareEntry', from: ['draft'], to: 'signed', emits: ['CareEntrySigned'] },
    correctEntry: {
      on: 'CareEntry',
      from: ['signed'],
      to: 'corrected',
      emits: ['CareEntryCorrected'],
    },
    admitResident: { creates: 'Resident', emits: ['ResidentMovedIn'] },
    handOverShift: { creates: 'Handover', emits: ['CareShiftHandedOver'] },
  },
  events: [
    'CareEntryWritten',
    'CareEntrySigned',
    'CareEntryCorrected',
    'ResidentMovedIn',
    'CareShiftHandedOver',
  ],
  neighbours: [
    {
      context: 'care-plan',
      how: 'calls',
      via: 'getCarePlan',
      because: 'The plan says what is due today.',
    },
    {
      context: 'medication',
      how: 'reacts',
      via: 'MedicineAdministered',
      because: "Medicine given shows in the day's record.",
    },
    {
      context: 'incident-report',
      how: 'feeds',
      via: 'CareEntrySigned',
      because: 'A fall is reported and examined.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CareEntryCorrected',
      because: 'Who changed a record must be provable.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CareEntrySigned',
      because: 'Families that agreed read the news.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A signed entry is never overwritten; corrections stand beside it.',
    ja: '署名済みの記録は上書きせず、訂正は併記する。',
  },
  data: ['health', 'personal'],
  sources: [{ title: 'HL7 FHIR CarePlan and Observation' }, { title: 'interRAI assessments' }],
});

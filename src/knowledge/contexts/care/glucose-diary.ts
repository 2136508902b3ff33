import { defineContext } from '../../context.ts';

export const glucoseDiary = defineContext({
  id: 'glucose-diary',
  industry: 'care',
  archetype: 'telemetry',
  purpose: {
    en: 'Keeps the blood sugar, meals, insulin and pressure a person measures at home.',
    ja: '家庭で測る血糖、食事、インスリン、血圧を記録する。',
  },
  words: {
    en: {
      names: [
        'blood sugar',
        'glucose',
        'diabetes diary',
        'insulin dose',
        'blood pressure diary',
        'home measurement',
        'health diary',
        'vital signs at home',
      ],
      cues: ['diabetic', 'measure', 'before meals', 'finger prick', 'doctor looks at values'],
    },
    'zh-TW': {
      names: ['血糖', '血糖紀錄', '糖尿病日記', '胰島素', '血壓紀錄', '健康日記'],
      cues: ['量測', '飯前飯後', '試紙', '血壓計'],
    },
    ja: {
      names: ['血糖値', '血糖記録', '糖尿病手帳', 'インスリン', '血圧記録', '健康日記'],
      cues: ['測定', '食前食後', '血圧計', '自己測定'],
    },
    ko: {
      names: ['혈당', '혈당 기록', '당뇨 수첩', '인슐린', '혈압 기록', '건강 일지'],
      cues: ['측정', '식전 식후', '혈압계', '자가 측정'],
    },
    vi: {
      names: [
        'đường huyết',
        'nhật ký đường huyết',
        'tiểu đường',
        'insulin',
        'nhật ký huyết áp',
        'nhật ký sức khỏe',
      ],
      cues: ['trước bữa ăn', 'máy đo'],
    },
  },
  entities: {
    Measurement: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      kind: 'glucose | pressure | weight | insulin | carbohydrates',
      value: 'decimal health',
      status: 'recorded | corrected',
      unit: 'text',
      note: 'text? personal',
      measuredAt: 'timestamp indexed',
    },
    TargetRange: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      kind: 'text',
      low: 'decimal',
      high: 'decimal',
    },
  },
  commands: {
    recordMeasurement: { creates: 'Measurement', emits: ['MeasurementRecorded'] },
    correctMeasurement: {
      on: 'Measurement',
      from: ['recorded'],
      to: 'corrected',
      emits: ['MeasurementCorrected'],
    },
    setTargetRange: { creates: 'TargetRange', emits: ['TargetRangeSet'] },
    flagMeasurement: { on: 'Measurement', emits: ['MeasurementOutOfRange'] },
  },
  events: [
    'MeasurementRecorded',
    'MeasurementCorrected',
    'TargetRangeSet',
    'MeasurementOutOfRange',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'Connected meters send values by themselves.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MeasurementOutOfRange',
      because: 'Patient and carer are warned.',
    },
    {
      context: 'telehealth-consult',
      how: 'feeds',
      via: 'MeasurementRecorded',
      because: 'The doctor sees the curve in the talk.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Others read along only with permission.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Each value keeps the unit and the moment in which it was measured.',
    ja: '各測定値は、測った単位と時刻を保つ。',
  },
  data: ['health', 'personal'],
  sources: [
    { title: 'HL7 FHIR Observation vital signs' },
    { title: 'IEEE 11073 personal health devices' },
  ],
});

import { defineContext } from '../../context.ts';

export const childcareDay = defineContext({
  id: 'childcare-day',
  industry: 'care',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the day of children in care: arrival, meals, sleep, messages to parents and pick-up.',
    ja: '登園、食事、午睡、保護者への連絡、お迎えまで、子どもの一日を記録する。',
  },
  words: {
    en: {
      names: [
        'childcare',
        'nursery school',
        'kindergarten',
        'day care',
        'daycare',
        'babysitter',
        'pick up the child',
        'after-school care',
      ],
      cues: ['parents', 'nap', 'child', 'teacher', 'allowed to pick up'],
    },
    'zh-TW': {
      names: ['幼兒園', '托育', '托嬰', '保母', '課後照顧', '安親班', '接送小孩', '接送', '托兒', '幼童接送'],
      cues: ['家長', '午睡', '幼兒', '老師', '聯絡簿', '小朋友'],
    },
    ja: {
      names: ['保育園', '幼稚園', '保育', '登降園', '学童保育', '連絡帳', '託児', 'お迎え', '送迎', '保育園児', '学童'],
      cues: ['保護者', '午睡', '園児', '先生', '迎えに来る'],
    },
    ko: {
      names: ['어린이집', '유치원', '보육', '돌봄 교실', '등하원', '알림장', '등원', '하원', '아이 돌봄', '방과 후 돌봄'],
      cues: ['학부모', '낮잠', '원아', '선생님', '아이를 데리러'],
    },
    vi: {
      names: ['nhà trẻ', 'mẫu giáo', 'trường mầm non', 'trông trẻ', 'giữ trẻ', 'đón trẻ', 'đưa đón trẻ', 'đón con', 'trẻ mầm non'],
      cues: ['phụ huynh', 'ngủ trưa', 'cô giáo', 'bé đến lớp'],
    },
  },
  entities: {
    ChildDay: {
      id: 'uuid',
      childId: 'ref Child',
      day: 'date indexed',
      status: 'expected | present | collected | absent',
      arrivedAt: 'timestamp?',
      collectedBy: 'text? personal',
      temperature: 'decimal? health',
    },
    Child: {
      id: 'uuid',
      name: 'text minor',
      guardianId: 'ref customer.Customer owner',
      birthDate: 'date minor',
      allergies: 'text? health',
      mayCollect: 'text[]',
    },
    DayNote: {
      id: 'uuid',
      childDayId: 'ref ChildDay',
      kind: 'meal | sleep | mood | message',
      text: 'text',
      at: 'timestamp',
    },
  },
  commands: {
    expectChild: { creates: 'ChildDay', emits: ['ChildExpected'] },
    receiveChild: { on: 'ChildDay', from: ['expected'], to: 'present', emits: ['ChildArrived'] },
    addNote: { creates: 'DayNote', emits: ['DayNoteAdded'] },
    handOverChild: {
      on: 'ChildDay',
      from: ['present'],
      to: 'collected',
      emits: ['ChildCollected'],
    },
    markAbsent: { on: 'ChildDay', from: ['expected'], to: 'absent', emits: ['ChildAbsent'] },
  },
  events: ['ChildExpected', 'ChildArrived', 'DayNoteAdded', 'ChildCollected', 'ChildAbsent'],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Only named adults may collect the child.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ChildArrived',
      because: 'Parents are told of arrival and departure.',
    },
    {
      context: 'emergency-contact',
      how: 'feeds',
      via: 'ChildAbsent',
      because: 'An unexplained absence leads to a call.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'ChildCollected',
      because: 'Extra hours are billed.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: "Photos need the parents' agreement.",
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A child is handed only to an adult whom the guardian has named.',
    ja: '子どもは、保護者が指定した大人にだけ引き渡す。',
  },
  data: ['minor', 'personal', 'health'],
  sources: [
    { title: 'Common nursery management systems' },
    { title: 'Ed-Fi early-learning domain' },
  ],
});

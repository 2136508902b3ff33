import { defineContext } from '../../context.ts';

export const certification = defineContext({
  id: 'certification',
  industry: 'workplace',
  archetype: 'registry',
  purpose: {
    en: 'Records who holds which qualification, until when, and asks for renewal in time.',
    ja: '誰がどの資格をいつまで持つかを記録し、期限前に更新を促す。',
  },
  words: {
    en: {
      names: [
        'professional certification',
        'qualification record',
        'certified staff',
        'licence to operate',
        'skills matrix',
        'renewal of certification',
        'competence record',
      ],
      cues: ['certified', 'expires', 'qualified', 'credential', 'skill'],
    },
    'zh-TW': {
      names: ['證照管理', '專業證照', '資格證照', '技能檢定', '證照到期', '技能矩陣', '證書', '結業證書', '檢定', '執業資格'],
      cues: ['證照', '資格', '到期', '持證', '發證'],
    },
    ja: {
      names: ['資格管理', '保有資格', '技能認定', '資格更新', 'スキルマップ', '技能検定', '資格証', '修了証', '技能資格'],
      cues: ['資格', '有効期限', '認定', '免許'],
    },
    ko: {
      names: ['자격증 관리', '보유 자격', '자격 갱신', '기능 인증', '역량 관리', '자격증', '수료증', '자격 심사'],
      cues: ['유효 기간', '인증', '면허', '발급'],
    },
    vi: {
      names: ['chứng chỉ hành nghề', 'quản lý chứng chỉ', 'gia hạn chứng chỉ', 'ma trận kỹ năng', 'chứng chỉ', 'chứng nhận', 'cấp bằng'],
      cues: ['hết hạn', 'trình độ', 'tay nghề', 'bằng cấp'],
    },
  },
  entities: {
    Qualification: {
      id: 'uuid',
      staffId: 'ref staff.StaffMember owner personal',
      kindId: 'ref QualificationKind',
      status: 'claimed | valid | suspended | expired | withdrawn',
      number: 'text? indexed',
      validFrom: 'date',
      validUntil: 'date? indexed',
      proof: 'file? personal',
    },
    QualificationKind: {
      id: 'uuid',
      name: 'text unique',
      issuer: 'text',
      validMonths: 'int?',
    },
  },
  commands: {
    recordQualification: {
      creates: 'Qualification',
      emits: ['QualificationRecorded'],
      undo: 'withdrawQualification',
    },
    verifyQualification: {
      on: 'Qualification',
      from: ['claimed'],
      to: 'valid',
      emits: ['QualificationVerified'],
    },
    suspendQualification: {
      on: 'Qualification',
      from: ['valid'],
      to: 'suspended',
      emits: ['QualificationSuspended'],
    },
    expireQualification: {
      on: 'Qualification',
      from: ['valid'],
      to: 'expired',
      emits: ['QualificationExpired'],
    },
    renewQualification: {
      on: 'Qualification',
      from: ['expired', 'suspended'],
      to: 'valid',
      emits: ['QualificationRenewed'],
    },
    withdrawQualification: {
      on: 'Qualification',
      from: ['claimed', 'valid', 'suspended'],
      to: 'withdrawn',
      emits: ['QualificationWithdrawn'],
    },
  },
  events: [
    'QualificationRecorded',
    'QualificationVerified',
    'QualificationSuspended',
    'QualificationExpired',
    'QualificationRenewed',
    'QualificationWithdrawn',
  ],
  neighbours: [
    {
      context: 'training-course',
      how: 'reacts',
      via: 'TrainingCompleted',
      because: 'A completed course is proof.',
    },
    {
      context: 'shift-roster',
      how: 'feeds',
      via: 'QualificationExpired',
      because: 'Without it the person may not take the shift.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'QualificationExpired',
      because: 'Holder and manager are reminded.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The proof is kept on file.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Work that needs a qualification goes only to holders of one that is valid on that day.',
    ja: '資格の要る仕事は、その日に有効な資格を持つ人だけに渡る。',
  },
  data: ['personal'],
  sources: [{ title: 'Open Badges' }, { title: 'HR Open Standards' }, { title: 'ISO/IEC 17024' }],
});

import { defineContext } from '../../context.ts';

export const membership = defineContext({
  id: 'membership',
  industry: 'platform',
  archetype: 'membership',
  purpose: {
    en: 'Admits people to a club or programme, renews them and says what membership gives.',
    ja: 'クラブや制度への入会、更新、会員としての権利を管理する。',
  },
  words: {
    en: {
      names: [
        'membership',
        'member',
        'club member',
        'membership card',
        'membership fee',
        'join the club',
        'membership renewal',
      ],
      cues: ['join', 'renew', 'association', 'benefits', 'lapse', 'gym', 'check in at the door'],
    },
    'zh-TW': {
      names: ['會籍', '會員資格', '入會', '會費', '會員卡', '續會', '會員制', '會員管理', '入會申請', '會員資料'],
      cues: ['會員', '加入', '退會', '社團', '權益', '會員等級'],
    },
    ja: {
      names: ['会員制', '会員証', '入会', '会費', '会員資格', '会員登録', '会員管理', '入会手続き', '年会費'],
      cues: ['会員', '退会', '更新', '特典', '休会', 'クラブ', '会員種別'],
    },
    ko: {
      names: ['회원권', '멤버십', '정회원', '회원 가입비', '회원증', '회비', '회원 관리', '회원 가입', '정기 회원', '연회비'],
      cues: ['회원', '갱신', '탈퇴', '동호회', '혜택', '회원 등급'],
    },
    vi: {
      names: ['hội viên', 'thẻ hội viên', 'phí hội viên', 'gia nhập câu lạc bộ', 'gia hạn hội viên', 'thẻ thành viên', 'đăng ký hội viên', 'quản lý hội viên', 'hội phí'],
      cues: ['thành viên', 'câu lạc bộ', 'quyền lợi', 'hết hạn', 'hội viên mới'],
    },
  },
  entities: {
    Membership: {
      id: 'uuid',
      personId: 'ref customer.Customer owner',
      programmeId: 'ref Programme',
      number: 'text unique',
      status: 'pending | active | frozen | grace | lapsed | cancelled',
      validUntil: 'date indexed',
      joinedOn: 'date',
    },
    Programme: {
      id: 'uuid',
      name: 'text',
      fee: 'money',
      periodMonths: 'int',
      benefits: 'text[]',
    },
    Visit: {
      id: 'uuid',
      membershipId: 'ref Membership indexed',
      checkedInAt: 'timestamp readonly personal',
      place: 'text?',
    },
  },
  commands: {
    applyForMembership: {
      creates: 'Membership',
      emits: ['MembershipApplied'],
      undo: 'cancelMembership',
    },
    activateMembership: {
      on: 'Membership',
      from: ['pending', 'frozen', 'grace'],
      to: 'active',
      emits: ['MembershipActivated'],
    },
    freezeMembership: {
      on: 'Membership',
      from: ['active'],
      to: 'frozen',
      emits: ['MembershipFrozen'],
    },
    startGracePeriod: {
      on: 'Membership',
      from: ['active'],
      to: 'grace',
      emits: ['MembershipGraceStarted'],
    },
    lapseMembership: {
      on: 'Membership',
      from: ['grace'],
      to: 'lapsed',
      emits: ['MembershipLapsed'],
    },
    cancelMembership: {
      on: 'Membership',
      from: ['pending', 'active', 'frozen', 'grace'],
      to: 'cancelled',
      emits: ['MembershipCancelled'],
    },
    checkInMember: { creates: 'Visit', emits: ['MemberCheckedIn'] },
  },
  events: [
    'MembershipApplied',
    'MembershipActivated',
    'MembershipFrozen',
    'MembershipGraceStarted',
    'MembershipLapsed',
    'MembershipCancelled',
    'MemberCheckedIn',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'The fee is paid before the membership starts.',
    },
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'MembershipActivated',
      because: 'Benefits open with the membership.',
    },
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'MembershipLapsed',
      because: 'Benefits close when it lapses.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MembershipGraceStarted',
      because: 'Members are reminded before they lose their place.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A person has at most one live membership per programme.',
    ja: '一人の人が同じ制度で持てる有効な会員資格は一つだけである。',
  },
  data: ['personal'],
  sources: [
    { title: 'schema.org ProgramMembership' },
    { title: 'Moqui Mantle party and agreement model' },
  ],
});

import { defineContext } from '../../context.ts';

export const volunteer = defineContext({
  id: 'volunteer',
  industry: 'community',
  archetype: 'membership',
  purpose: {
    en: 'Finds volunteers, records what they can and want to do, and gives them assignments.',
    ja: 'ボランティアを募り、できることと希望を記録し、活動を割り当てる。',
  },
  words: {
    en: {
      names: [
        'volunteer',
        'volunteering',
        'volunteer shift',
        'volunteer sign-up',
        'helper for a good cause',
        'unpaid helper',
        'volunteers sign up',
      ],
      cues: ['helper', 'help out', 'shift', 'background check', 'good cause', 'sign up to help'],
    },
    'zh-TW': {
      names: ['志工', '義工', '志工招募', '志工排班', '志工時數', '志工服務', '志工報名', '義工時數'],
      cues: ['報名', '服務時數', '協助', '培訓'],
    },
    ja: {
      names: ['ボランティア', 'ボランティア募集', '奉仕活動', '活動参加者', '有志スタッフ', 'ボランティア登録', '有志', '奉仕'],
      cues: ['活動', '参加', '手伝い', '研修', '活動時間', '手伝い手'],
    },
    ko: {
      names: ['자원봉사', '자원봉사자', '봉사활동', '봉사자 모집', '봉사 시간', '봉사자', '자원봉사 신청', '봉사 활동 관리'],
      cues: ['봉사', '참여', '도움', '교육', '봉사하다'],
    },
    vi: {
      names: ['tình nguyện viên', 'hoạt động tình nguyện', 'tuyển tình nguyện viên', 'ca tình nguyện', 'giờ tình nguyện', 'tình nguyện', 'đăng ký tình nguyện', 'nhóm thiện nguyện'],
      cues: ['giúp đỡ', 'đăng ký tham gia', 'tập huấn', 'thiện nguyện'],
    },
  },
  entities: {
    Volunteer: {
      id: 'uuid',
      userId: 'ref identity-access.User? owner',
      name: 'text personal',
      phone: 'phone? personal',
      skills: 'text[]',
      checkValidUntil: 'date?',
      status: 'applied | active | resting | left',
    },
    VolunteerShift: {
      id: 'uuid',
      title: 'text',
      siteId: 'ref site.Site?',
      startsAt: 'timestamp indexed',
      needed: 'int',
      taken: 'int',
    },
    VolunteerAssignment: {
      id: 'uuid',
      volunteerId: 'ref Volunteer owner',
      shiftId: 'ref VolunteerShift indexed',
      status: 'taken | done | missed | released',
      minutes: 'int?',
    },
  },
  commands: {
    applyAsVolunteer: { creates: 'Volunteer', emits: ['VolunteerApplied'] },
    activateVolunteer: {
      on: 'Volunteer',
      from: ['applied', 'resting'],
      to: 'active',
      emits: ['VolunteerActivated'],
    },
    restVolunteer: {
      on: 'Volunteer',
      from: ['active'],
      to: 'resting',
      emits: ['VolunteerResting'],
    },
    takeShift: {
      creates: 'VolunteerAssignment',
      emits: ['VolunteerShiftTaken'],
      undo: 'releaseShift',
    },
    releaseShift: {
      on: 'VolunteerAssignment',
      from: ['taken'],
      to: 'released',
      emits: ['VolunteerShiftReleased'],
    },
    recordHours: {
      on: 'VolunteerAssignment',
      from: ['taken'],
      to: 'done',
      emits: ['VolunteerHoursRecorded'],
    },
    recordMissedShift: {
      on: 'VolunteerAssignment',
      from: ['taken'],
      to: 'missed',
      emits: ['VolunteerShiftMissed'],
    },
    endVolunteering: {
      on: 'Volunteer',
      from: ['active', 'resting'],
      to: 'left',
      emits: ['VolunteerLeft'],
    },
  },
  events: [
    'VolunteerApplied',
    'VolunteerActivated',
    'VolunteerResting',
    'VolunteerShiftTaken',
    'VolunteerShiftReleased',
    'VolunteerHoursRecorded',
    'VolunteerShiftMissed',
    'VolunteerLeft',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'verifyPerson',
      because: 'Work with people in need asks for a check.',
    },
    {
      context: 'shift-roster',
      how: 'feeds',
      via: 'VolunteerShiftTaken',
      because: 'The roster shows who helps when.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VolunteerShiftReleased',
      because: 'A gap has to be filled.',
    },
    {
      context: 'certification',
      how: 'feeds',
      via: 'VolunteerHoursRecorded',
      because: 'Hours are confirmed on paper.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Nobody works with children or people in need before the required check is valid.',
    ja: '必要な審査が有効になるまで、子どもや支援の要る人に関わる活動には就かせない。',
  },
  data: ['personal'],
  sources: [{ title: 'Salesforce Volunteers for Nonprofits model' }],
});

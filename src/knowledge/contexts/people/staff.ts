import { defineContext } from '../../context.ts';

export const staff = defineContext({
  id: 'staff',
  industry: 'people',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the people who do the work: role, skills, team, availability and contact.',
    ja: '働く人の役割、技能、所属、稼働可否、連絡先を管理する。',
  },
  words: {
    en: {
      names: [
        'staff directory',
        'staff list',
        'staff record',
        'staff skills',
        'staff management',
        'crew list',
        'team roster',
        'workers and their skills',
      ],
      cues: [
        'staff',
        'staff member',
        'team member',
        'employee',
        'colleague',
        'worker',
        'on duty',
        'personnel',
      ],
    },
    'zh-TW': {
      names: ['人員名單', '人力資料', '人員管理', '人員技能', '人員檔案'],
      cues: ['工作人員', '同仁', '員工', '職務', '技能', '班別', '人手'],
    },
    ja: {
      names: ['スタッフ名簿', 'スタッフ管理', '要員管理', '従業者名簿', 'スタッフの技能'],
      cues: ['スタッフ', '担当者', '技能', '役割', '職員', '所属'],
    },
    ko: {
      names: ['스태프 관리', '직원 명단', '인력 관리', '근무 인원 관리', '직원 역량'],
      cues: ['직원', '스태프', '팀원', '기술', '역할', '소속', '근무자'],
    },
    vi: {
      names: ['đội ngũ nhân viên', 'quản lý đội ngũ', 'danh sách nhân sự', 'kỹ năng của nhân viên'],
      cues: [
        'nhân viên',
        'người phụ trách',
        'thành viên nhóm',
        'kỹ năng',
        'vai trò',
        'tổ đội',
        'cộng tác viên',
      ],
    },
  },
  entities: {
    StaffMember: {
      id: 'uuid',
      userId: 'ref identity-access.User? owner',
      name: 'text personal',
      phone: 'phone? personal',
      role: 'text',
      teamId: 'ref Team?',
      siteId: 'ref site.Site?',
      status: 'active | absent | left',
    },
    Skill: {
      id: 'uuid',
      memberId: 'ref StaffMember',
      name: 'text indexed',
      level: 'int',
      validUntil: 'date?',
    },
    Team: {
      id: 'uuid',
      name: 'text unique',
      leadId: 'ref StaffMember?',
    },
  },
  commands: {
    addStaffMember: {
      creates: 'StaffMember',
      emits: ['StaffMemberAdded'],
      undo: 'removeStaffMember',
    },
    recordSkill: { creates: 'Skill', emits: ['StaffSkillRecorded'] },
    moveToTeam: { on: 'StaffMember', emits: ['StaffMemberMoved'] },
    markAbsent: { on: 'StaffMember', from: ['active'], to: 'absent', emits: ['StaffMemberAbsent'] },
    markPresent: {
      on: 'StaffMember',
      from: ['absent'],
      to: 'active',
      emits: ['StaffMemberPresent'],
    },
    removeStaffMember: {
      on: 'StaffMember',
      from: ['active', 'absent'],
      to: 'left',
      emits: ['StaffMemberLeft'],
    },
  },
  events: [
    'StaffMemberAdded',
    'StaffSkillRecorded',
    'StaffMemberMoved',
    'StaffMemberAbsent',
    'StaffMemberPresent',
    'StaffMemberLeft',
  ],
  neighbours: [
    {
      context: 'employee-record',
      how: 'reacts',
      via: 'EmployeeHired',
      because: 'A new employee becomes available for work.',
    },
    {
      context: 'leave-time',
      how: 'reacts',
      via: 'LeaveApproved',
      because: 'People on leave get no work.',
    },
    {
      context: 'shift-roster',
      how: 'feeds',
      via: 'StaffMemberAbsent',
      because: 'A gap in the roster has to be filled.',
    },
    {
      context: 'identity-access',
      how: 'feeds',
      via: 'StaffMemberLeft',
      because: 'Access ends with the work.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Nobody is given work that asks for a skill or certificate they do not hold today.',
    ja: '必要な技能や資格を今持たない人に、その作業を割り当てない。',
  },
  data: ['personal'],
  sources: [
    { title: 'schema.org Person and OrganizationRole' },
    { title: 'HR Open Standards person model' },
  ],
});

import { defineContext } from '../../context.ts';

export const employeeRecord = defineContext({
  id: 'employee-record',
  industry: 'people',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the employment of each person: entry, changes of post, leaving.',
    ja: '従業員一人ひとりの入社・異動・昇進・退職を記録する。',
  },
  words: {
    en: {
      names: [
        'employee',
        'employee record',
        'human resources',
        'personnel file',
        'onboarding of employees',
        'hr system',
      ],
      cues: ['department', 'promotion', 'manager', 'job title', 'resign', 'new hire'],
    },
    'zh-TW': {
      names: ['員工', '人事資料', '人力資源', '員工資料', '到職', '離職', '人事系統'],
      cues: ['部門', '主管', '升遷', '職稱', '調職'],
    },
    ja: {
      names: ['従業員', '社員', '人事情報', '人事管理', '社員名簿', '入社手続き'],
      cues: ['部署', '異動', '昇進', '退職', '上司'],
    },
    ko: {
      names: ['사원', '인사 관리', '인사 정보', '임직원', '직원 정보', '인사 기록'],
      cues: ['직원', '입사', '부서', '승진', '퇴사', '직급', '전보'],
    },
    vi: {
      names: [
        'hồ sơ nhân sự',
        'quản lý nhân sự',
        'người lao động',
        'thông tin nhân viên',
        'hồ sơ nhân viên',
      ],
      cues: [
        'nhân viên',
        'nhân sự',
        'phòng ban',
        'thăng chức',
        'nghỉ việc',
        'chức vụ',
        'quản lý trực tiếp',
      ],
    },
  },
  entities: {
    Employment: {
      id: 'uuid',
      employeeNumber: 'text unique readonly',
      userId: 'ref identity-access.User owner',
      fullName: 'text personal',
      department: 'text indexed',
      jobTitle: 'text',
      status: 'planned | active | inactive',
      disability: 'text? health',
      bankAccount: 'text? financial personal',
    },
    EmploymentChange: {
      id: 'uuid',
      employmentId: 'ref Employment indexed',
      kind: 'transfer | promotion | terms',
      effectiveFrom: 'date indexed',
      details: 'json',
    },
  },
  commands: {
    hireEmployee: { creates: 'Employment', emits: ['EmployeeHired'], undo: 'separateEmployee' },
    startEmployment: {
      on: 'Employment',
      from: ['planned'],
      to: 'active',
      emits: ['EmploymentStarted'],
    },
    transferEmployee: { creates: 'EmploymentChange', emits: ['EmployeeTransferred'] },
    promoteEmployee: { creates: 'EmploymentChange', emits: ['EmployeePromoted'] },
    separateEmployee: {
      on: 'Employment',
      from: ['planned', 'active'],
      to: 'inactive',
      emits: ['EmployeeLeft'],
    },
  },
  events: [
    'EmployeeHired',
    'EmploymentStarted',
    'EmployeeTransferred',
    'EmployeePromoted',
    'EmployeeLeft',
  ],
  neighbours: [
    {
      context: 'recruitment',
      how: 'reacts',
      via: 'JobOfferAccepted',
      because: 'An accepted offer becomes an employment.',
    },
    {
      context: 'identity-access',
      how: 'feeds',
      via: 'EmployeeHired',
      because: 'A new colleague needs accounts, a leaver loses them.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'EmployeeHired',
      because: 'Whoever is employed gets paid.',
    },
    {
      context: 'access-control',
      how: 'feeds',
      via: 'EmployeeLeft',
      because: 'Doors close to whoever has left.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Every change counts from its effective date, and the past stays as it was.',
    ja: '変更は発効日から有効となり、過去の記録は変わらない。',
  },
  data: ['personal', 'health', 'financial'],
  sources: [
    { title: 'Mantle Universal Data Model: employment statuses', read: '2026-11-20' },
    { title: 'Frappe HR', read: '2026-11-20' },
    { title: 'SCIM 2' },
  ],
});

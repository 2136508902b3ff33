import { defineContext } from '../../context.ts';

export const organisation = defineContext({
  id: 'organisation',
  industry: 'people',
  archetype: 'registry',
  purpose: {
    en: 'Keeps companies and departments in their hierarchy, and who leads which part.',
    ja: '会社や部署の階層と、各部門の責任者を管理する。',
  },
  words: {
    en: {
      names: [
        'organisation chart',
        'organization chart',
        'org chart',
        'department structure',
        'business unit',
        'subsidiary',
        'company hierarchy',
        'reporting line',
      ],
      cues: [
        'organisation',
        'organization',
        'company',
        'department',
        'division',
        'head of department',
        'parent company',
        'manager',
      ],
    },
    'zh-TW': {
      names: ['組織圖', '部門架構', '組織架構', '子公司', '事業單位', '組織層級'],
      cues: ['部門', '公司', '主管', '處室', '總公司'],
    },
    ja: {
      names: ['組織図', '部署構成', '部門構成', '組織階層', '子会社', '事業部'],
      cues: ['部署', '部門', '会社', '部署長', '上司', '本社', '組織'],
    },
    ko: {
      names: ['조직도', '부서 구조', '조직 구조', '자회사', '사업부', '본부'],
      cues: ['부서', '회사', '부서장', '상사', '본사', '조직'],
    },
    vi: {
      names: ['sơ đồ tổ chức', 'phòng ban', 'cơ cấu tổ chức', 'công ty con', 'đơn vị trực thuộc'],
      cues: ['công ty', 'trưởng phòng', 'trụ sở', 'bộ phận', 'tổ chức'],
    },
  },
  entities: {
    OrganisationUnit: {
      id: 'uuid',
      code: 'text unique',
      name: 'text',
      kind: 'text',
      parentId: 'ref OrganisationUnit? indexed',
      headId: 'ref staff.StaffMember?',
      status: 'planned | active | dissolved',
      validFrom: 'date indexed',
      validUntil: 'date?',
    },
    UnitMembership: {
      id: 'uuid',
      unitId: 'ref OrganisationUnit indexed',
      memberId: 'ref staff.StaffMember owner',
      position: 'text personal',
      from: 'date',
      until: 'date?',
    },
  },
  commands: {
    createUnit: { creates: 'OrganisationUnit', emits: ['UnitCreated'], undo: 'dissolveUnit' },
    activateUnit: {
      on: 'OrganisationUnit',
      from: ['planned'],
      to: 'active',
      emits: ['UnitActivated'],
    },
    moveUnit: { on: 'OrganisationUnit', emits: ['UnitMoved'] },
    appointHead: { on: 'OrganisationUnit', emits: ['UnitHeadAppointed'] },
    assignToUnit: { creates: 'UnitMembership', emits: ['UnitMemberAssigned'] },
    dissolveUnit: {
      on: 'OrganisationUnit',
      from: ['planned', 'active'],
      to: 'dissolved',
      emits: ['UnitDissolved'],
    },
  },
  events: [
    'UnitCreated',
    'UnitActivated',
    'UnitMoved',
    'UnitHeadAppointed',
    'UnitMemberAssigned',
    'UnitDissolved',
  ],
  neighbours: [
    {
      context: 'workflow',
      how: 'feeds',
      via: 'UnitHeadAppointed',
      because: 'Approvals follow the line of command.',
    },
    {
      context: 'identity-access',
      how: 'feeds',
      via: 'UnitMemberAssigned',
      because: 'Rights follow the department.',
    },
    {
      context: 'employee-record',
      how: 'reacts',
      via: 'EmployeeHired',
      because: 'New people belong somewhere.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'UnitCreated',
      because: 'Costs are collected by unit.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The hierarchy has no loops, and its past shapes can be read for any date.',
    ja: '階層に循環はなく、過去の任意の日付の姿も読み出せる。',
  },
  data: ['personal'],
  sources: [{ title: 'schema.org Organization' }, { title: 'W3C Organization Ontology' }],
});

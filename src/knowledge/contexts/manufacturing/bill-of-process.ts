import { defineContext } from '../../context.ts';

export const billOfProcess = defineContext({
  id: 'bill-of-process',
  industry: 'manufacturing',
  archetype: 'catalogue',
  purpose: {
    en: 'Holds bills of material, routings and process parameters as released versions.',
    ja: '部品表、工順、工程条件を、承認された版として保持する。',
  },
  words: {
    en: {
      names: [
        'bill of materials',
        'bom',
        'production routing',
        'process recipe',
        'work instruction',
        'engineering change',
      ],
      cues: ['routing', 'revision', 'component', 'process step', 'effective date'],
    },
    'zh-TW': {
      names: ['物料清單', '用料表', '製程途程', '作業標準書', '工程變更'],
      cues: ['版次', '料號', '製程參數', '生效日'],
    },
    ja: {
      names: ['部品表', '工順表', '製造工程', '作業標準書', '設計変更'],
      cues: ['版数', '品番', '工程条件', '適用日'],
    },
    ko: {
      names: ['자재 명세서', '공정 순서', '공정 라우팅', '작업 표준서', '설계 변경'],
      cues: ['부품', '개정', '공정 조건', '적용일'],
    },
    vi: {
      names: [
        'định mức nguyên vật liệu',
        'danh mục vật tư',
        'quy trình công nghệ',
        'hướng dẫn công việc',
      ],
      cues: ['phiên bản', 'linh kiện', 'công đoạn', 'ngày hiệu lực'],
    },
  },
  entities: {
    WorkMaster: {
      id: 'uuid',
      productCode: 'text indexed',
      version: 'int readonly',
      status: 'draft | released | obsolete',
      validFrom: 'date indexed',
      validTo: 'date?',
      components: 'Component[]',
      segments: 'ProcessSegment[]',
    },
    Component: {
      materialCode: 'text',
      quantity: 'decimal trade-secret',
      unit: 'text',
    },
    ProcessSegment: {
      position: 'int',
      name: 'text',
      equipmentClass: 'text',
      parameters: 'json trade-secret',
    },
    EngineeringChange: {
      id: 'uuid',
      workMasterId: 'ref WorkMaster',
      reason: 'text',
      status: 'proposed | approved | rejected',
    },
  },
  commands: {
    draftWorkMaster: { creates: 'WorkMaster' },
    releaseWorkMaster: {
      on: 'WorkMaster',
      from: ['draft'],
      to: 'released',
      emits: ['WorkMasterReleased'],
    },
    obsoleteWorkMaster: {
      on: 'WorkMaster',
      from: ['released'],
      to: 'obsolete',
      emits: ['WorkMasterObsoleted'],
    },
    proposeChange: { creates: 'EngineeringChange', emits: ['ChangeProposed'] },
    approveChange: {
      on: 'EngineeringChange',
      from: ['proposed'],
      to: 'approved',
      emits: ['ChangeApproved'],
    },
    rejectChange: {
      on: 'EngineeringChange',
      from: ['proposed'],
      to: 'rejected',
      emits: ['ChangeRejected'],
    },
  },
  events: [
    'WorkMasterReleased',
    'WorkMasterObsoleted',
    'ChangeProposed',
    'ChangeApproved',
    'ChangeRejected',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Drawings and instructions are kept with the version.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A change needs the consent of several departments.',
    },
    {
      context: 'production-order',
      how: 'feeds',
      via: 'WorkMasterReleased',
      because: 'New jobs use the new version.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The effective dates of the versions of a process do not overlap.',
    ja: '同じ工程の版の有効期間は重ならない。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'ISA-95 parts 2 and 4, B2MML' }],
});

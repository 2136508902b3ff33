import { defineContext } from '../../context.ts';

export const assetRegister = defineContext({
  id: 'asset-register',
  industry: 'workplace',
  archetype: 'registry',
  purpose: {
    en: 'Knows which equipment the organisation owns, where it is and who holds it.',
    ja: '組織が持つ備品や設備の所在と、使用者を把握する。',
  },
  words: {
    en: {
      names: [
        'asset register',
        'equipment list',
        'company equipment',
        'asset tag',
        'lent laptops',
        'tool tracking',
        'equipment inventory',
        'property tag',
      ],
      cues: ['asset', 'equipment', 'laptop', 'holder', 'hand out'],
    },
    'zh-TW': {
      names: ['資產清冊', '財產管理', '財產清冊', '財產標籤', '資產盤點', '公司設備', '器材管理', '設備管理', '機具', '財產'],
      cues: ['資產', '保管人', '領用', '報廢', '借出設備'],
    },
    ja: {
      names: ['備品管理', '設備台帳', '備品台帳', '資産番号', '貸与品', '機材管理', '設備管理', '機材', '備品'],
      cues: ['資産', '使用者', '棚卸し', '台数'],
    },
    ko: {
      names: ['비품 대장', '비품 관리', '설비 대장', '자산 번호', '자산 실사', '장비 관리', '설비 관리', '기자재', '자산 관리 대장'],
      cues: ['자산', '비품', '사용자', '지급', '보유 장비'],
    },
    vi: {
      names: ['sổ tài sản', 'danh mục thiết bị', 'mã tài sản', 'kiểm kê tài sản', 'quản lý thiết bị máy móc', 'máy móc', 'trang thiết bị', 'dụng cụ'],
      cues: ['tài sản', 'người giữ', 'cấp phát', 'thanh lý', 'máy hỏng'],
    },
  },
  entities: {
    Asset: {
      id: 'uuid',
      tag: 'text unique',
      name: 'text',
      category: 'text indexed',
      holderId: 'ref staff.StaffMember? owner',
      siteId: 'ref site.Site?',
      status: 'available | in_use | in_repair | disposed',
      boughtOn: 'date?',
      value: 'money?',
    },
    Handover: {
      id: 'uuid',
      assetId: 'ref Asset',
      holderName: 'text personal',
      handedAt: 'timestamp readonly indexed',
      returnedAt: 'timestamp?',
    },
  },
  commands: {
    registerAsset: { creates: 'Asset', emits: ['AssetRegistered'], undo: 'disposeAsset' },
    handOutAsset: {
      on: 'Asset',
      from: ['available'],
      to: 'in_use',
      emits: ['AssetHandedOut'],
      undo: 'takeBackAsset',
    },
    takeBackAsset: {
      on: 'Asset',
      from: ['in_use', 'in_repair'],
      to: 'available',
      emits: ['AssetTakenBack'],
    },
    sendToRepair: {
      on: 'Asset',
      from: ['available', 'in_use'],
      to: 'in_repair',
      emits: ['AssetSentToRepair'],
    },
    disposeAsset: {
      on: 'Asset',
      from: ['available', 'in_repair'],
      to: 'disposed',
      emits: ['AssetDisposed'],
    },
    recordHandover: { creates: 'Handover', emits: ['HandoverRecorded'] },
  },
  events: [
    'AssetRegistered',
    'AssetHandedOut',
    'AssetTakenBack',
    'AssetSentToRepair',
    'AssetDisposed',
    'HandoverRecorded',
  ],
  neighbours: [
    {
      context: 'maintenance-schedule',
      how: 'feeds',
      via: 'AssetRegistered',
      because: 'New equipment gets its upkeep plan.',
    },
    {
      context: 'fixed-asset',
      how: 'feeds',
      via: 'AssetDisposed',
      because: 'The books follow the thing.',
    },
    {
      context: 'employee-record',
      how: 'reacts',
      via: 'EmployeeLeft',
      because: 'Leavers give their equipment back.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'AssetHandedOut',
      because: 'Who held a thing when must be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An asset is with exactly one holder or in exactly one place.',
    ja: '資産は、ちょうど一人の使用者または一つの場所にある。',
  },
  data: ['personal'],
  sources: [{ title: 'ISO 55000 asset management' }, { title: 'Snipe-IT asset model' }],
});

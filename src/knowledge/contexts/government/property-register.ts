import { defineContext } from '../../context.ts';

export const propertyRegister = defineContext({
  id: 'property-register',
  industry: 'government',
  archetype: 'registry',
  purpose: {
    en: 'Records land parcels and buildings, who owns them and what tax is due on them.',
    ja: '土地と建物、その所有者、課税評価を記録する。',
  },
  words: {
    en: {
      names: [
        'land registry',
        'cadastre',
        'land parcel',
        'property tax',
        'title deed',
        'land title',
        'property register',
      ],
      cues: ['owner', 'mutation', 'assessment', 'plot', 'ownership transfer', 'lien'],
    },
    'zh-TW': {
      names: ['地籍', '土地登記', '不動產登記', '地政', '房屋稅', '地價稅'],
      cues: ['所有權', '過戶', '地號', '權狀', '謄本'],
    },
    ja: {
      names: ['土地登記', '不動産登記', '登記簿', '固定資産税', '地籍'],
      cues: ['所有者', '名義変更', '地番', '権利証', '課税評価'],
    },
    ko: {
      names: ['부동산 등기', '토지 대장', '등기부', '지적', '재산세'],
      cues: ['소유자', '명의 이전', '지번', '소유권', '과세 평가'],
    },
    vi: {
      names: ['sổ đỏ', 'đăng ký đất đai', 'địa chính', 'thửa đất', 'thuế nhà đất', 'sổ hồng'],
      cues: ['chủ sở hữu', 'sang tên', 'quyền sử dụng đất', 'định giá'],
    },
  },
  entities: {
    Property: {
      id: 'uuid',
      parcelNumber: 'text unique',
      address: 'text indexed',
      areaSquareMetres: 'decimal',
      owners: 'PropertyOwner[]',
      status: 'in_workflow | active | inactive',
      boundary: 'geo?',
    },
    PropertyOwner: {
      propertyId: 'ref Property',
      partyName: 'text personal',
      share: 'decimal',
      since: 'date',
    },
    PropertyMutation: {
      id: 'uuid',
      propertyId: 'ref Property indexed',
      status: 'requested | approved | rejected',
      kind: 'text',
      deed: 'ref document.Document?',
    },
    TaxAssessment: {
      id: 'uuid',
      propertyId: 'ref Property indexed',
      year: 'int',
      assessedValue: 'money financial',
      taxDue: 'money financial',
    },
  },
  commands: {
    registerProperty: { creates: 'Property', emits: ['PropertyRegistered'] },
    activateProperty: { on: 'Property', from: ['in_workflow'], to: 'active' },
    deactivateProperty: {
      on: 'Property',
      from: ['active'],
      to: 'inactive',
      emits: ['PropertyDeactivated'],
    },
    requestMutation: {
      creates: 'PropertyMutation',
      emits: ['MutationRequested'],
      undo: 'rejectMutation',
    },
    approveMutation: {
      on: 'PropertyMutation',
      from: ['requested'],
      to: 'approved',
      emits: ['OwnerChanged'],
    },
    rejectMutation: {
      on: 'PropertyMutation',
      from: ['requested'],
      to: 'rejected',
      emits: ['MutationRejected'],
    },
    assessTax: { creates: 'TaxAssessment', emits: ['TaxAssessed'] },
  },
  events: [
    'PropertyRegistered',
    'PropertyDeactivated',
    'MutationRequested',
    'OwnerChanged',
    'MutationRejected',
    'TaxAssessed',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'feeds',
      via: 'TaxAssessed',
      because: 'The owner owes the tax that was assessed.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'A change of owner rests on a deed.',
    },
    {
      context: 'collateral',
      how: 'reacts',
      via: 'LienReleased',
      because: 'A released lien is struck from the register.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'OwnerChanged',
      because: 'Old and new owner are told, against fraud.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A property has exactly one current set of owners, and earlier sets stay readable.',
    ja: '不動産の現在の所有者の組は常に一つで、過去の所有者も参照できる。',
  },
  data: ['personal', 'financial'],
  sources: [
    {
      title: 'DIGIT property-services and pt-services workflow configurations',
      read: '2026-11-20',
    },
  ],
});

import { defineContext } from '../../context.ts';

export const supplier = defineContext({
  id: 'supplier',
  industry: 'procurement',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the companies goods and services are bought from: contacts, terms, bank details, state.',
    ja: '仕入先や外注先の連絡先、取引条件、振込先、状態を管理する。',
  },
  words: {
    en: {
      names: [
        'supplier',
        'vendor',
        'supplier master',
        'supplier contact',
        'wholesaler',
        'supplier terms',
        'delivery partner company',
      ],
      cues: [
        'manufacturer',
        'purchase from',
        'lead time',
        'bank details',
        'minimum order',
        'procurement',
      ],
    },
    'zh-TW': {
      names: ['供應商', '廠商', '供貨商', '廠商資料', '批發商', '供應商管理', '進貨廠商', '上游廠商', '配合廠商'],
      cues: ['進貨', '交期', '付款條件', '採購', '供貨'],
    },
    ja: {
      names: ['仕入先', '供給業者', 'サプライヤー', '納入業者', '外注先', '問屋', '仕入業者', '取引業者', '発注先'],
      cues: ['仕入れ', '納期', '取引条件', '振込先', '業者'],
    },
    ko: {
      names: ['공급업체', '공급사', '협력업체', '납품업체', '매입처', '거래 업체', '납품처', '거래처 관리', '협력 업체'],
      cues: ['납기', '매입', '거래 조건', '발주', '업체'],
    },
    vi: {
      names: ['nhà cung cấp', 'nhà phân phối', 'bên cung ứng', 'danh sách nhà cung cấp', 'đại lý cung ứng', 'nhà cung ứng', 'đối tác cung cấp', 'bên bán'],
      cues: ['nhập hàng', 'thời gian giao', 'điều kiện thanh toán', 'thu mua', 'đầu mối cung cấp'],
    },
  },
  entities: {
    Supplier: {
      id: 'uuid',
      number: 'text unique',
      name: 'text',
      taxNumber: 'text?',
      status: 'proposed | active | blocked | ended',
      paymentDays: 'int',
      rating: 'decimal?',
    },
    SupplierContact: {
      id: 'uuid',
      supplierId: 'ref Supplier indexed',
      name: 'text personal',
      email: 'email personal',
      phone: 'phone? personal',
    },
    BankDetail: {
      id: 'uuid',
      supplierId: 'ref Supplier',
      iban: 'text financial',
      approvedBy: 'text?',
      validFrom: 'date',
    },
  },
  commands: {
    proposeSupplier: { creates: 'Supplier', emits: ['SupplierProposed'], undo: 'endSupplier' },
    activateSupplier: {
      on: 'Supplier',
      from: ['proposed', 'blocked'],
      to: 'active',
      emits: ['SupplierActivated'],
    },
    blockSupplier: { on: 'Supplier', from: ['active'], to: 'blocked', emits: ['SupplierBlocked'] },
    endSupplier: {
      on: 'Supplier',
      from: ['proposed', 'active', 'blocked'],
      to: 'ended',
      emits: ['SupplierEnded'],
    },
    changeBankDetail: { creates: 'BankDetail', emits: ['SupplierBankDetailChanged'] },
  },
  events: [
    'SupplierProposed',
    'SupplierActivated',
    'SupplierBlocked',
    'SupplierEnded',
    'SupplierBankDetailChanged',
  ],
  neighbours: [
    {
      context: 'supplier-qualification',
      how: 'calls',
      via: 'applyForQualification',
      because: 'Only checked companies deliver.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'New bank details need a second approval.',
    },
    {
      context: 'purchase-order',
      how: 'feeds',
      via: 'SupplierBlocked',
      because: 'No more orders go to a blocked supplier.',
    },
    {
      context: 'payable',
      how: 'feeds',
      via: 'SupplierBankDetailChanged',
      because: 'Payments go to the account that is valid.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'SupplierBankDetailChanged',
      because: 'Changed bank details are a common fraud.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: "Bank details change only with a second person's approval.",
    ja: '振込先の変更には、必ず別の担当者の承認が要る。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'UBL 2.4 Supplier Party' },
    { title: 'Moqui Mantle party and supplier entities' },
  ],
});

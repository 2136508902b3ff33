import { defineContext } from '../../context.ts';

export const customer = defineContext({
  id: 'customer',
  industry: 'business',
  archetype: 'registry',
  purpose: {
    en: 'Keeps one record per customer: who they are, how to reach them, what was agreed about contact.',
    ja: '顧客ごとに、誰であるか、連絡先、連絡の取り決めを一件の記録として管理する。',
  },
  words: {
    en: {
      names: [
        'customer record',
        'customer file',
        'customer database',
        'customer profile',
        'customer data',
        'client list',
        'customer management',
        'manage customers',
      ],
      cues: ['customer', 'client', 'buyer', 'contact details', 'regular customer', 'address'],
    },
    'zh-TW': {
      names: ['客戶資料', '顧客資料', '客戶管理', '客戶檔案', '客戶名單', '客戶編號', '客戶基本資料', '顧客名冊'],
      cues: ['客戶', '顧客', '買家', '聯絡方式', '常客', '客人', '來客'],
    },
    ja: {
      names: ['顧客情報', '顧客管理', '顧客台帳', 'お客様情報', '顧客名簿', '取引先情報', 'お客様名簿', '顧客カード'],
      cues: ['顧客', 'お客様', '取引先', '連絡先', '常連', '来店客', '得意先'],
    },
    ko: {
      names: ['고객 정보', '고객 관리', '고객 명부', '고객 대장', '거래처 정보', '고객 번호', '고객 명단', '고객 카드', '단골 고객 관리'],
      cues: ['고객', '거래처', '손님', '연락처', '단골', '손님 정보'],
    },
    vi: {
      names: ['hồ sơ khách hàng', 'thông tin khách hàng', 'quản lý khách hàng', 'danh sách khách hàng', 'dữ liệu khách hàng', 'khách hàng thân quen', 'sổ khách hàng', 'thẻ khách hàng'],
      cues: ['khách hàng', 'khách quen', 'người mua', 'thông tin liên hệ'],
    },
  },
  entities: {
    Customer: {
      id: 'uuid',
      number: 'text unique',
      name: 'text personal',
      kind: 'text',
      email: 'email? personal indexed',
      phone: 'phone? personal',
      language: 'text',
      status: 'active | blocked | merged | erased',
      createdAt: 'timestamp readonly',
    },
    CustomerAddress: {
      id: 'uuid',
      customerId: 'ref Customer owner',
      kind: 'text',
      lines: 'text personal',
      postalCode: 'text personal',
      country: 'country',
    },
    ContactPerson: {
      id: 'uuid',
      customerId: 'ref Customer owner',
      name: 'text personal',
      email: 'email? personal',
      role: 'text?',
    },
  },
  commands: {
    registerCustomer: { creates: 'Customer', emits: ['CustomerRegistered'], undo: 'eraseCustomer' },
    changeCustomer: { on: 'Customer', emits: ['CustomerChanged'] },
    addAddress: { creates: 'CustomerAddress', emits: ['CustomerAddressAdded'] },
    blockCustomer: { on: 'Customer', from: ['active'], to: 'blocked', emits: ['CustomerBlocked'] },
    unblockCustomer: {
      on: 'Customer',
      from: ['blocked'],
      to: 'active',
      emits: ['CustomerUnblocked'],
    },
    mergeCustomer: {
      on: 'Customer',
      from: ['active', 'blocked'],
      to: 'merged',
      emits: ['CustomersMerged'],
    },
    eraseCustomer: {
      on: 'Customer',
      from: ['active', 'blocked'],
      to: 'erased',
      emits: ['CustomerErased'],
    },
  },
  events: [
    'CustomerRegistered',
    'CustomerChanged',
    'CustomerAddressAdded',
    'CustomerBlocked',
    'CustomerUnblocked',
    'CustomersMerged',
    'CustomerErased',
  ],
  neighbours: [
    {
      context: 'crm-lead',
      how: 'reacts',
      via: 'OpportunityWon',
      because: 'A won prospect becomes a customer.',
    },
    {
      context: 'order',
      how: 'feeds',
      via: 'CustomerBlocked',
      because: 'Blocked customers cannot place new orders.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'CustomerChanged',
      because: 'People look customers up by name and number.',
    },
    {
      context: 'campaign',
      how: 'feeds',
      via: 'CustomerErased',
      because: 'A person who was erased is contacted no more.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CustomerErased',
      because: 'Erasure has to be provable.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'One person or company has one live record; duplicates are merged, never deleted while referred to.',
    ja: '一人または一社の有効な記録は一件で、重複は統合し、参照されている間は消さない。',
  },
  data: ['personal'],
  sources: [
    { title: 'schema.org Person and Organization' },
    { title: 'TM Forum TMF629 Customer Management' },
    { title: 'Moqui Mantle party model' },
  ],
});

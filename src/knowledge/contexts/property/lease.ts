import { defineContext } from '../../context.ts';

export const lease = defineContext({
  id: 'lease',
  industry: 'property',
  archetype: 'subscription',
  purpose: {
    en: 'Runs a tenancy from the signed contract through rent and deposit to move-out.',
    ja: '賃貸借契約を、締結から賃料・敷金の管理、退去まで扱う。',
  },
  words: {
    en: {
      names: [
        'lease',
        'tenancy',
        'rental agreement',
        'rent collection',
        'rental contract',
        'monthly rent',
        'move out',
      ],
      cues: ['tenant', 'landlord', 'deposit', 'notice', 'renewal', 'apartment', 'property manager'],
    },
    'zh-TW': {
      names: ['租約', '房租', '租賃合約', '租金', '包租代管', '退租', '承租', '出租', '租屋契約', '攤位承租'],
      cues: ['房客', '房東', '押金', '續租', '租客', '包租'],
    },
    ja: {
      names: ['賃貸契約', '賃貸借', '家賃', '賃貸管理', '退去', '入居者', '賃貸', '借家', 'テナント契約', '貸付契約'],
      cues: ['借主', '大家', '敷金', '更新料', '管理会社', '店子'],
    },
    ko: {
      names: ['임대차 계약', '임대료', '월세', '임대 관리', '전세 계약', '퇴거', '임대', '임대 계약', '점포 임대', '상가 임대'],
      cues: ['세입자', '임차인', '임대인', '보증금', '관리비', '세입자 관리'],
    },
    vi: {
      names: ['hợp đồng thuê nhà', 'tiền thuê nhà', 'thuê nhà', 'quản lý cho thuê', 'thuê phòng trọ', 'trả phòng trọ', 'thuê mặt bằng', 'hợp đồng thuê', 'cho thuê mặt bằng', 'thuê phòng'],
      cues: ['người thuê', 'chủ nhà', 'tiền cọc', 'gia hạn', 'nhà trọ', 'bên thuê'],
    },
  },
  entities: {
    Lease: {
      id: 'uuid',
      leaseholderId: 'ref identity-access.User owner',
      leaseholderName: 'text personal',
      unit: 'text indexed',
      status: 'draft | signed | active | notice | ended',
      rent: 'money financial',
      startsOn: 'date',
      endsOn: 'date? indexed',
    },
    RentCharge: {
      id: 'uuid',
      leaseId: 'ref Lease indexed',
      period: 'text indexed',
      amount: 'money financial',
      status: 'due | paid | overdue',
    },
    LeaseDeposit: {
      id: 'uuid',
      leaseId: 'ref Lease unique',
      amount: 'money financial',
      deducted: 'money?',
      returnedAt: 'timestamp?',
    },
  },
  commands: {
    draftLease: { creates: 'Lease' },
    signLease: { on: 'Lease', from: ['draft'], to: 'signed', emits: ['LeaseSigned'] },
    beginLease: { on: 'Lease', from: ['signed'], to: 'active', emits: ['LeaseBegan'] },
    chargeRent: { creates: 'RentCharge', emits: ['RentCharged'] },
    recordRentPaid: { on: 'RentCharge', from: ['due', 'overdue'], to: 'paid' },
    markRentOverdue: { on: 'RentCharge', from: ['due'], to: 'overdue', emits: ['RentOverdue'] },
    giveNotice: { on: 'Lease', from: ['active'], to: 'notice', emits: ['NoticeGiven'] },
    renewLease: { on: 'Lease', from: ['active', 'notice'], to: 'active', emits: ['LeaseRenewed'] },
    endLease: { on: 'Lease', from: ['notice'], to: 'ended', emits: ['LeaseEnded'] },
  },
  events: [
    'LeaseSigned',
    'LeaseBegan',
    'RentCharged',
    'RentOverdue',
    'NoticeGiven',
    'LeaseRenewed',
    'LeaseEnded',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'signDocument',
      because: 'Both sides sign the contract.',
    },
    {
      context: 'payment',
      how: 'feeds',
      via: 'RentCharged',
      because: 'Rent is collected every month.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Money received settles the rent.',
    },
    {
      context: 'inspection',
      how: 'calls',
      via: 'scheduleInspection',
      because: 'The state of the unit decides about the deposit.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'LeaseEnded',
      because: 'An empty unit is put in order.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RentOverdue',
      because: 'The tenant is reminded.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A unit has one active lease at a time, and a deposit is returned or accounted for once.',
    ja: '一つの部屋で有効な賃貸借は一つで、敷金の精算は一度だけ行う。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'OSCRE Industry Data Model' },
    { title: 'Mantle Universal Data Model: agreements', read: '2026-11-20' },
  ],
});

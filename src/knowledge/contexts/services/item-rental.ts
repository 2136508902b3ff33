import { defineContext } from '../../context.ts';

export const itemRental = defineContext({
  id: 'item-rental',
  industry: 'services',
  archetype: 'loan',
  purpose: {
    en: 'Lends things for a fee, with deposit, hand-over, return and damage.',
    ja: '保証金、引き渡し、返却、損傷を管理し、有料で物を貸す。',
  },
  words: {
    en: {
      names: [
        'rental of equipment',
        'rent out',
        'tool rental',
        'peer-to-peer rental',
        'costume rental',
        'bike rental',
        'camera rental',
        'rental shop',
      ],
      cues: ['rent', 'deposit', 'late return', 'damage', 'borrow'],
    },
    'zh-TW': {
      names: ['租借', '器材租借', '出租服務', '設備租賃', '共享租借', '租用', '租睡袋', '裝備租借', '服裝租借'],
      cues: ['押金', '歸還', '逾期', '損壞', '借用', '租期', '逾期歸還'],
    },
    ja: {
      names: ['レンタル', '貸し出しサービス', '機材レンタル', '衣装レンタル', '道具の貸し借り', '貸出管理', '備品貸出', 'レンタル品', '貸し出し'],
      cues: ['保証金', '返却', '延滞', '破損', '返却日'],
    },
    ko: {
      names: ['대여 서비스', '장비 대여', '렌탈', '공유 대여', '의상 대여', '물품 대여', '대여 관리', '기기 대여', '장비 임대'],
      cues: ['보증금', '반납', '연체', '파손', '대여 기간'],
    },
    vi: {
      names: ['cho thuê đồ', 'thuê thiết bị', 'thuê dụng cụ', 'cho thuê thiết bị', 'thuê trang phục', 'cho mượn đồ', 'thuê đồ', 'cho thuê máy', 'mượn đồ'],
      cues: ['đặt cọc', 'trả đồ', 'trả trễ', 'hư hỏng', 'hạn trả đồ'],
    },
  },
  entities: {
    Rental: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      itemId: 'ref RentalItem',
      status: 'reserved | handed_out | returned | overdue | cancelled',
      from: 'timestamp indexed',
      until: 'timestamp',
      deposit: 'money financial',
      deliveryAddress: 'text? personal',
    },
    RentalItem: {
      id: 'uuid',
      name: 'text',
      ownerName: 'text personal',
      dailyRate: 'money',
      condition: 'text',
      status: 'available | withdrawn',
    },
  },
  commands: {
    reserveItem: { creates: 'Rental', emits: ['RentalReserved'], undo: 'cancelRental' },
    handOutItem: { on: 'Rental', from: ['reserved'], to: 'handed_out', emits: ['RentalHandedOut'] },
    returnItem: {
      on: 'Rental',
      from: ['handed_out', 'overdue'],
      to: 'returned',
      emits: ['RentalReturned'],
    },
    markOverdue: { on: 'Rental', from: ['handed_out'], to: 'overdue', emits: ['RentalOverdue'] },
    cancelRental: { on: 'Rental', from: ['reserved'], to: 'cancelled', emits: ['RentalCancelled'] },
    withdrawItem: {
      on: 'RentalItem',
      from: ['available'],
      to: 'withdrawn',
      emits: ['RentalItemWithdrawn'],
    },
  },
  events: [
    'RentalReserved',
    'RentalHandedOut',
    'RentalReturned',
    'RentalOverdue',
    'RentalCancelled',
    'RentalItemWithdrawn',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Fee and deposit are held before hand-over.',
    },
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Valuable things go only to verified people.',
    },
    {
      context: 'reviews',
      how: 'feeds',
      via: 'RentalReturned',
      because: 'Both sides rate each other.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RentalOverdue',
      because: 'The borrower is asked to bring it back.',
    },
    {
      context: 'contract',
      how: 'calls',
      via: 'signContract',
      because: 'The terms are accepted in writing.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An item is promised to at most one borrower for any moment.',
    ja: '一つの品は、どの時点でも高々一人にだけ貸し出される。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'Booqable and Sharetribe rental models' }, { title: 'Odoo Rental' }],
});

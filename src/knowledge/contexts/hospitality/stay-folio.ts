import { defineContext } from '../../context.ts';

export const stayFolio = defineContext({
  id: 'stay-folio',
  industry: 'hospitality',
  archetype: 'ledger',
  purpose: {
    en: 'Keeps the account of a guest in the house: charges, splits, payments and departure.',
    ja: '滞在中の客の勘定(利用料、分割、支払い、出発時の精算)を管理する。',
  },
  words: {
    en: {
      names: [
        'guest folio',
        'hotel check-out',
        'room charge',
        'minibar',
        'hotel bill',
        'guest bill',
      ],
      cues: ['front desk', 'check out', 'settle the room', 'in-house guest', 'split the bill'],
    },
    'zh-TW': {
      names: ['房帳', '住客帳務', '退房', '掛房帳', '迷你吧'],
      cues: ['櫃檯', '入住登記', '房號', '分帳'],
    },
    ja: {
      names: ['宿泊精算', '部屋付け', '宿泊者勘定', 'ミニバー'],
      cues: ['チェックアウト', 'ホテルのフロント', '滞在', '部屋番号', '割り勘'],
    },
    ko: {
      names: ['객실 청구', '호텔 체크아웃', '투숙 정산', '미니바', '객실 계산서'],
      cues: ['체크아웃', '프런트 데스크', '투숙', '객실 번호'],
    },
    vi: {
      names: ['hóa đơn phòng', 'trả phòng', 'tài khoản khách lưu trú', 'tiền phòng khách sạn'],
      cues: ['quầy lễ tân', 'nhận phòng', 'số phòng', 'tách hóa đơn'],
    },
  },
  entities: {
    Folio: {
      id: 'uuid',
      reservationId: 'ref reservation.Reservation',
      guestId: 'ref customer.Customer owner',
      guestName: 'text personal',
      roomNumber: 'text indexed',
      status: 'open | settled',
      balance: 'money',
      cardToken: 'text? card',
      openedAt: 'timestamp',
    },
    FolioCharge: {
      id: 'uuid',
      folioId: 'ref Folio indexed',
      text: 'text',
      amount: 'money',
      source: 'text',
      reference: 'text unique',
      postedAt: 'timestamp',
    },
  },
  commands: {
    checkInGuest: { creates: 'Folio', emits: ['GuestCheckedIn'] },
    postCharge: { creates: 'FolioCharge', emits: ['ChargePosted'], undo: 'reverseCharge' },
    reverseCharge: { creates: 'FolioCharge', emits: ['ChargeReversed'] },
    splitFolio: { creates: 'Folio', emits: ['FolioSplit'] },
    checkOutGuest: { on: 'Folio', from: ['open'], to: 'settled', emits: ['GuestCheckedOut'] },
  },
  events: ['GuestCheckedIn', 'ChargePosted', 'ChargeReversed', 'FolioSplit', 'GuestCheckedOut'],
  neighbours: [
    {
      context: 'reservation',
      how: 'reacts',
      via: 'GuestArrived',
      because: 'The folio opens when the guest arrives.',
    },
    {
      context: 'store-pos',
      how: 'reacts',
      via: 'SaleCompleted',
      because: 'Restaurant and bar sales are put on the room.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'The balance is paid at departure.',
    },
    {
      context: 'housekeeping',
      how: 'feeds',
      via: 'GuestCheckedOut',
      because: 'The room must be cleaned.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'ChargePosted',
      because: 'Charges are revenue of the house.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'At departure the folio balances to zero.',
    ja: '出発時に勘定の残高は零になる。',
  },
  data: ['personal', 'card'],
  sources: [{ title: 'HTNG folio messages' }, { title: 'UBL Invoice' }],
});

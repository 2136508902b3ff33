import { defineContext } from '../../context.ts';

export const tableReservation = defineContext({
  id: 'table-reservation',
  industry: 'hospitality',
  archetype: 'booking',
  purpose: {
    en: 'Promises guests a table at a time and seats them.',
    ja: '客に時刻を決めて席を約束し、来店時に案内する。',
  },
  words: {
    en: {
      names: [
        'table reservation',
        'book a table',
        'restaurant booking',
        'restaurant reservation',
        'table booking',
        'floor plan of tables',
        'reserve a table',
      ],
      cues: ['guests', 'party size', 'table', 'seat', 'walk-in', 'no-show', 'restaurant'],
    },
    'zh-TW': {
      names: ['訂位', '餐廳訂位', '餐廳候位', '桌位預訂', '包廂預訂', '餐廳預約', '候位', '訂桌'],
      cues: ['用餐人數', '桌位', '帶位', '餐廳', '未到', '幾位'],
    },
    ja: {
      names: ['テーブル予約', '席の予約', '来店予約', '飲食店の予約', '予約席', '個室予約', '席予約', '来店', '予約客'],
      cues: ['人数', '空席', '飲食店', '何名'],
    },
    ko: {
      names: ['테이블 예약', '식당 예약', '레스토랑 예약', '음식점 예약', '룸 예약', '좌석 예약', '매장 예약'],
      cues: ['인원', '테이블', '착석', '노쇼', '식당', '몇 명'],
    },
    vi: {
      names: ['đặt bàn', 'giữ bàn', 'đặt chỗ nhà hàng', 'đặt bàn trước', 'phòng riêng', 'đặt chỗ ăn', 'giữ chỗ bàn'],
      cues: ['số khách', 'xếp chỗ', 'nhà hàng', 'khách không đến', 'mấy người'],
    },
  },
  entities: {
    TableReservation: {
      id: 'uuid',
      guestId: 'ref customer.Customer owner',
      guestPhone: 'phone personal',
      partySize: 'int',
      tableId: 'ref DiningTable? indexed',
      startsAt: 'timestamp indexed',
      status: 'requested | confirmed | seated | finished | cancelled | no_show',
      wish: 'text?',
    },
    DiningTable: {
      id: 'uuid',
      siteId: 'ref site.Site indexed',
      number: 'text',
      seats: 'int',
      zone: 'text?',
    },
    WaitingParty: {
      id: 'uuid',
      siteId: 'ref site.Site',
      name: 'text personal',
      partySize: 'int',
      joinedAt: 'timestamp readonly',
    },
  },
  commands: {
    requestTable: { creates: 'TableReservation', emits: ['TableRequested'], undo: 'cancelTable' },
    confirmTable: {
      on: 'TableReservation',
      from: ['requested'],
      to: 'confirmed',
      emits: ['TableConfirmed'],
      undo: 'cancelTable',
    },
    seatParty: {
      on: 'TableReservation',
      from: ['confirmed'],
      to: 'seated',
      emits: ['PartySeated'],
    },
    freeTable: { on: 'TableReservation', from: ['seated'], to: 'finished', emits: ['TableFreed'] },
    cancelTable: {
      on: 'TableReservation',
      from: ['requested', 'confirmed'],
      to: 'cancelled',
      emits: ['TableCancelled'],
    },
    recordNoShow: {
      on: 'TableReservation',
      from: ['confirmed'],
      to: 'no_show',
      emits: ['TableNoShow'],
    },
    joinWaitingList: { creates: 'WaitingParty', emits: ['PartyWaiting'] },
  },
  events: [
    'TableRequested',
    'TableConfirmed',
    'PartySeated',
    'TableFreed',
    'TableCancelled',
    'TableNoShow',
    'PartyWaiting',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'TableConfirmed',
      because: 'Guests want to be sure.',
    },
    {
      context: 'food-order',
      how: 'feeds',
      via: 'PartySeated',
      because: 'Seated guests order.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Large parties leave a deposit.',
    },
    {
      context: 'dietary-need',
      how: 'reacts',
      via: 'DietaryNeedRecorded',
      because: 'The kitchen must know before the guest sits.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A table is promised to one party at a time, and the party fits at it.',
    ja: '一つの卓は同じ時間に一組だけに約束され、その人数が座れる。',
  },
  data: ['personal'],
  sources: [
    { title: 'schema.org FoodEstablishmentReservation' },
    { title: 'OpenTravel restaurant reservation messages' },
  ],
});

import { defineContext } from '../../context.ts';

export const roomAvailability = defineContext({
  id: 'room-availability',
  industry: 'hospitality',
  archetype: 'pricing',
  purpose: {
    en: 'Keeps room rates, restrictions and allotments per date and tells sales channels.',
    ja: '日付ごとの客室料金、販売条件、割当数を管理し、販売経路に伝える。',
  },
  words: {
    en: {
      names: [
        'room availability',
        'room rate',
        'room type',
        'rate plan',
        'hotel inventory',
        'hotel rooms',
      ],
      cues: ['nightly rate', 'minimum stay', 'close out', 'sales channel', 'season'],
    },
    'zh-TW': {
      names: ['房況', '空房', '客房價格', '房型', '房價方案'],
      cues: ['房價', '淡旺季', '最少入住', '關閉房型', '訂房通路'],
    },
    ja: {
      names: ['空室', '客室料金', '部屋タイプ', '宿泊プラン', '客室在庫'],
      cues: ['最低宿泊数', '売止め', '販売チャネル', '繁忙期'],
    },
    ko: {
      names: ['객실 재고', '객실 현황', '객실 요금', '객실 유형', '빈방'],
      cues: ['최소 숙박', '판매 마감', '판매 채널', '성수기'],
    },
    vi: {
      names: ['phòng trống', 'giá phòng', 'loại phòng', 'tình trạng phòng', 'gói giá phòng'],
      cues: ['số đêm tối thiểu', 'kênh bán phòng', 'mùa cao điểm'],
    },
  },
  entities: {
    RoomNight: {
      id: 'uuid',
      roomTypeId: 'ref RoomType indexed',
      night: 'date indexed',
      total: 'int',
      sold: 'int',
      overbookingLimit: 'int trade-secret',
      closed: 'bool',
      minimumNights: 'int',
    },
    RoomType: {
      id: 'uuid',
      code: 'text unique',
      name: 'text',
      sleeps: 'int',
    },
    RatePlan: {
      id: 'uuid',
      roomTypeId: 'ref RoomType',
      name: 'text',
      night: 'date',
      price: 'money',
      refundable: 'bool',
    },
    Allotment: {
      id: 'uuid',
      roomTypeId: 'ref RoomType',
      partner: 'text',
      fromNight: 'date',
      toNight: 'date',
      rooms: 'int',
      status: 'active | released',
    },
  },
  commands: {
    defineRoomType: { creates: 'RoomType' },
    setRate: { creates: 'RatePlan', emits: ['RoomRateChanged'] },
    openNights: { creates: 'RoomNight', emits: ['NightsOpened'] },
    closeOut: { on: 'RoomNight', emits: ['NightClosedOut'] },
    takeRooms: { on: 'RoomNight', emits: ['RoomsTaken'], undo: 'giveBackRooms' },
    giveBackRooms: { on: 'RoomNight', emits: ['RoomsGivenBack'] },
    allotRooms: { creates: 'Allotment', emits: ['RoomsAllotted'], undo: 'releaseAllotment' },
    releaseAllotment: {
      on: 'Allotment',
      from: ['active'],
      to: 'released',
      emits: ['AllotmentReleased'],
    },
  },
  events: [
    'RoomRateChanged',
    'NightsOpened',
    'NightClosedOut',
    'RoomsTaken',
    'RoomsGivenBack',
    'RoomsAllotted',
    'AllotmentReleased',
  ],
  neighbours: [
    {
      context: 'reservation',
      how: 'reacts',
      via: 'ReservationCancelled',
      because: 'Nights of a cancelled stay are for sale again.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'RoomRateChanged',
      because: 'Guests search by date and price.',
    },
    {
      context: 'webhook',
      how: 'feeds',
      via: 'RoomRateChanged',
      because: 'Booking sites must show the same rates.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Rooms sold for a night never exceed the rooms there are plus the allowed overbooking.',
    ja: '一泊に販売する客室数は、保有数と許容超過数の合計を超えない。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'OpenTravel HotelAvailNotif and HTNG messages' }],
});

import { defineContext } from '../../context.ts';

export const tollPassage = defineContext({
  id: 'toll-passage',
  industry: 'mobility',
  archetype: 'ledger',
  purpose: {
    en: 'Records passages under toll gantries, works out the toll and charges the account.',
    ja: '料金所の通過を記録し、通行料を計算して口座に課金する。',
  },
  words: {
    en: {
      names: [
        'toll',
        'toll road',
        'electronic toll collection',
        'toll gantry',
        'road pricing',
        'highway toll',
        'congestion charge',
        'toll tag',
      ],
      cues: ['motorway', 'vehicle class', 'plate photo', 'unpaid toll', 'transponder'],
    },
    'zh-TW': {
      names: ['通行費', '國道收費', '高速公路收費', 'etc門架', '過路費', '電子收費'],
      cues: ['門架', '車種', '欠費', '計程'],
    },
    ja: {
      names: ['通行料金', '高速料金', 'etc料金', '料金所', '自動料金収受', '有料道路'],
      cues: ['車種区分', '未払い', '車載器', '高速道路'],
    },
    ko: {
      names: ['통행료', '하이패스', '톨게이트', '유료 도로', '전자 통행료'],
      cues: ['차종', '미납', '단말기', '고속도로'],
    },
    vi: {
      names: [
        'phí đường bộ',
        'thu phí không dừng',
        'trạm thu phí',
        'phí cầu đường',
        'thu phí đường cao tốc',
      ],
      cues: ['loại xe', 'nợ phí', 'thẻ dán', 'cao tốc'],
    },
  },
  entities: {
    TollPassage: {
      id: 'uuid',
      vehicleId: 'ref vehicle.Vehicle?',
      plate: 'text indexed personal',
      gantry: 'text location',
      status: 'recorded | priced | charged | disputed | cancelled',
      toll: 'money?',
      passedAt: 'timestamp readonly indexed',
    },
    TollAccount: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      tag: 'text unique',
      balance: 'money financial',
      status: 'active | blocked',
    },
  },
  commands: {
    recordPassage: { creates: 'TollPassage', emits: ['TollPassageRecorded'] },
    priceTrip: { on: 'TollPassage', from: ['recorded'], to: 'priced', emits: ['TollPriced'] },
    chargeToll: {
      on: 'TollPassage',
      from: ['priced'],
      to: 'charged',
      emits: ['TollCharged'],
      undo: 'cancelToll',
    },
    disputeToll: { on: 'TollPassage', from: ['charged'], to: 'disputed', emits: ['TollDisputed'] },
    cancelToll: {
      on: 'TollPassage',
      from: ['priced', 'charged', 'disputed'],
      to: 'cancelled',
      emits: ['TollCancelled'],
    },
    blockAccount: {
      on: 'TollAccount',
      from: ['active'],
      to: 'blocked',
      emits: ['TollAccountBlocked'],
    },
  },
  events: [
    'TollPassageRecorded',
    'TollPriced',
    'TollCharged',
    'TollDisputed',
    'TollCancelled',
    'TollAccountBlocked',
  ],
  neighbours: [
    {
      context: 'wallet',
      how: 'calls',
      via: 'bookAmount',
      because: 'Tolls are taken from the prepaid balance.',
    },
    {
      context: 'collections',
      how: 'feeds',
      via: 'TollCharged',
      because: 'Unpaid tolls are followed up.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TollAccountBlocked',
      because: 'The driver has to top up.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'TollCancelled',
      because: 'Cancelled tolls must be explained.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A passage at one gantry is charged at most once.',
    ja: '同じ地点の一回の通過は、高々一度だけ課金する。',
  },
  data: ['personal', 'location', 'financial'],
  sources: [
    { title: 'ISO 17573 electronic fee collection' },
    { title: 'European Electronic Toll Service' },
  ],
});

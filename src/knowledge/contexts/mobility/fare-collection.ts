import { defineContext } from '../../context.ts';

export const fareCollection = defineContext({
  id: 'fare-collection',
  industry: 'mobility',
  archetype: 'ledger',
  purpose: {
    en: 'Turns taps and passes into priced journeys, with caps, and settles them.',
    ja: '乗降のタッチや定期券から運賃を計算し、上限を適用して精算する。',
  },
  words: {
    en: {
      names: [
        'fare collection',
        'transit card',
        'tap in',
        'travel card',
        'bus fare',
        'transit fare',
        'bus pass',
        'monthly pass',
      ],
      cues: ['gate', 'validator', 'tap out', 'daily cap', 'season ticket', 'fare evasion'],
    },
    'zh-TW': {
      names: ['悠遊卡', '電子票證', '刷卡進站', '定期票', '公車月票', '通勤月票'],
      cues: ['票價', '驗票閘門', '上車刷卡', '轉乘優惠', '扣款'],
    },
    ja: {
      names: ['交通系ic', '交通系icカード', '定期券', '改札', '乗車運賃'],
      cues: ['運賃', '回数券', 'タッチ', '乗り継ぎ割引', '精算'],
    },
    ko: {
      names: ['교통카드', '정기권', '버스 요금', '개찰구', '지하철 요금'],
      cues: ['운임', '환승 할인', '승차 태그', '하차 태그'],
    },
    vi: {
      names: ['thẻ xe buýt', 'vé tháng', 'thẻ giao thông', 'vé xe buýt', 'vé lượt'],
      cues: ['quẹt thẻ', 'soát vé', 'cổng soát vé', 'giá vé'],
    },
  },
  entities: {
    FareJourney: {
      id: 'uuid',
      mediumId: 'ref FareMedium indexed',
      status: 'open | priced | settled',
      startedAt: 'timestamp indexed',
      startStop: 'text',
      startPosition: 'geo? location',
      endStop: 'text?',
      fare: 'money?',
    },
    FareMedium: {
      id: 'uuid',
      holderId: 'ref customer.Customer? owner',
      token: 'text unique personal',
      status: 'active | blocked',
    },
    Tap: {
      id: 'uuid',
      mediumId: 'ref FareMedium',
      validator: 'text',
      kind: 'entry | exit',
      tappedAt: 'timestamp',
      deviceSequence: 'int',
    },
    TravelPass: {
      id: 'uuid',
      mediumId: 'ref FareMedium',
      product: 'text',
      validFrom: 'date',
      validTo: 'date indexed',
    },
  },
  commands: {
    issueMedium: { creates: 'FareMedium' },
    recordTap: { creates: 'Tap', emits: ['TapRecorded'] },
    openJourney: { creates: 'FareJourney' },
    priceJourney: { on: 'FareJourney', from: ['open'], to: 'priced', emits: ['JourneyPriced'] },
    settleJourney: {
      on: 'FareJourney',
      from: ['priced'],
      to: 'settled',
      emits: ['JourneySettled'],
    },
    blockMedium: { on: 'FareMedium', from: ['active'], to: 'blocked', emits: ['MediumBlocked'] },
    sellPass: { creates: 'TravelPass', emits: ['PassSold'] },
  },
  events: ['TapRecorded', 'JourneyPriced', 'JourneySettled', 'MediumBlocked', 'PassSold'],
  neighbours: [
    {
      context: 'prepaid-balance',
      how: 'calls',
      via: 'deductBalance',
      because: 'Stored value is reduced by the fare.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Bank cards are charged once a day.',
    },
    {
      context: 'timetable',
      how: 'calls',
      via: 'getRoute',
      because: 'Zones and distances decide the fare.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MediumBlocked',
      because: 'The holder must know why the gate stays shut.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'JourneyPriced',
      because: 'Journeys show where people travel.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The same tap is counted once, and no day costs more than its cap.',
    ja: '同じタッチは一度だけ数え、一日の運賃は上限を超えない。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'Calypso and EMV contactless transit models' }],
});

import { defineContext } from '../../context.ts';

export const maasBooking = defineContext({
  id: 'maas-booking',
  industry: 'mobility',
  archetype: 'booking',
  purpose: {
    en: 'Books one journey over several transport operators and follows each leg.',
    ja: '複数の交通事業者にまたがる移動を一度に予約し、区間ごとに進行を追う。',
  },
  words: {
    en: {
      names: [
        'multimodal journey',
        'combined trip',
        'mobility booking',
        'door to door journey',
        'journey booking',
      ],
      cues: ['leg', 'operator', 'transfer', 'bike and train', 'travel plan'],
    },
    'zh-TW': {
      names: ['多元運具', '一站式交通', '聯程旅程', '交通行動服務'],
      cues: ['轉乘', '業者', '行程規劃', '旅段'],
    },
    ja: {
      names: ['マルチモーダル', '複合交通', '移動予約', '乗り継ぎ予約'],
      cues: ['区間', '事業者', '乗り換え', '経路'],
    },
    ko: {
      names: ['통합 교통', '복합 이동', '통합 예약 교통', '이동 예약'],
      cues: ['구간', '운영사', '환승', '경로'],
    },
    vi: {
      names: ['di chuyển đa phương thức', 'hành trình kết hợp', 'đặt hành trình'],
      cues: ['nhà vận hành', 'chuyển tuyến', 'lộ trình'],
    },
  },
  entities: {
    JourneyBooking: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      status: 'pending | confirmed | released | expired | rejected | finished',
      legs: 'JourneyLeg[]',
      travellerName: 'text personal',
      total: 'money financial',
      holdUntil: 'timestamp indexed',
    },
    JourneyLeg: {
      operator: 'text',
      mode: 'walk | bus | rail | bike | scooter | taxi',
      origin: 'geo location',
      destination: 'geo location',
      finishedAt: 'timestamp?',
    },
  },
  commands: {
    bookJourney: { creates: 'JourneyBooking', emits: ['JourneyBooked'], undo: 'releaseJourney' },
    confirmJourney: {
      on: 'JourneyBooking',
      from: ['pending'],
      to: 'confirmed',
      emits: ['JourneyConfirmed'],
    },
    rejectJourney: {
      on: 'JourneyBooking',
      from: ['pending'],
      to: 'rejected',
      emits: ['JourneyRejected'],
    },
    expireJourney: {
      on: 'JourneyBooking',
      from: ['pending'],
      to: 'expired',
      emits: ['JourneyExpired'],
    },
    releaseJourney: {
      on: 'JourneyBooking',
      from: ['pending', 'confirmed'],
      to: 'released',
      emits: ['JourneyReleased'],
    },
    finishLeg: { on: 'JourneyBooking', emits: ['LegFinished'] },
    finishJourney: {
      on: 'JourneyBooking',
      from: ['confirmed'],
      to: 'finished',
      emits: ['JourneyFinished'],
    },
  },
  events: [
    'JourneyBooked',
    'JourneyConfirmed',
    'JourneyRejected',
    'JourneyExpired',
    'JourneyReleased',
    'LegFinished',
    'JourneyFinished',
  ],
  neighbours: [
    {
      context: 'vehicle-fleet',
      how: 'calls',
      via: 'reserveVehicle',
      because: 'A shared vehicle is kept for its leg.',
    },
    {
      context: 'trip-dispatch',
      how: 'calls',
      via: 'requestRide',
      because: 'A ride leg needs a driver.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The traveller pays once for all legs.',
    },
    {
      context: 'trouble-ticket',
      how: 'feeds',
      via: 'LegFinished',
      because: 'Problems on a leg are reported with its facts.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'JourneyConfirmed',
      because: 'The traveller gets plan and tickets.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Either every leg is booked or none is; a conditional hold ends at its expiry.',
    ja: '全区間が予約されるか、どれも予約されないかであり、条件付きの仮押さえは期限で失効する。',
  },
  data: ['personal', 'financial', 'location'],
  sources: [{ title: 'TOMP-API', read: '2026-11-20' }],
});

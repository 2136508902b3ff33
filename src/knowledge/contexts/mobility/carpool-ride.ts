import { defineContext } from '../../context.ts';

export const carpoolRide = defineContext({
  id: 'carpool-ride',
  industry: 'mobility',
  archetype: 'booking',
  purpose: {
    en: 'Lets people share seats in a private car and split the cost.',
    ja: '自家用車の空席を分け合い、費用を分担できるようにする。',
  },
  words: {
    en: {
      names: [
        'carpool',
        'carpooling',
        'ride sharing',
        'shared ride',
        'lift to work',
        'car sharing with colleagues',
        'empty seats',
      ],
      cues: ['driver', 'passenger', 'same way', 'split fuel cost', 'pick-up point'],
    },
    'zh-TW': {
      names: ['共乘', '搭便車', '順風車', '拼車'],
      cues: ['駕駛', '乘客', '順路', '油錢分攤', '上車點'],
    },
    ja: {
      names: ['相乗り', 'カープール', '乗り合い通勤'],
      cues: ['運転者', '同乗者', 'ガソリン代', '待ち合わせ'],
    },
    ko: {
      names: ['카풀', '동승', '차량 합승', '출퇴근 합승'],
      cues: ['운전자', '동승자', '유류비', '탑승 위치'],
    },
    vi: {
      names: ['đi chung xe', 'đi ghép xe', 'chia sẻ chuyến đi', 'xe ghép'],
      cues: ['tài xế', 'người đi cùng', 'chia tiền xăng', 'điểm đón'],
    },
  },
  entities: {
    SharedRide: {
      id: 'uuid',
      driverId: 'ref customer.Customer owner',
      origin: 'geo location',
      destination: 'geo location',
      status: 'offered | under_way | ended | cancelled',
      seats: 'int',
      share: 'money?',
      leavesAt: 'timestamp indexed',
    },
    SeatRequest: {
      id: 'uuid',
      rideId: 'ref SharedRide',
      riderId: 'ref customer.Customer owner',
      riderPhone: 'phone? personal',
      status: 'asked | accepted',
    },
  },
  commands: {
    offerRide: { creates: 'SharedRide', emits: ['RideOffered'], undo: 'cancelRide' },
    requestSeat: { creates: 'SeatRequest', emits: ['RideSeatRequested'] },
    acceptRider: { on: 'SeatRequest', from: ['asked'], to: 'accepted', emits: ['RiderAccepted'] },
    startRide: { on: 'SharedRide', from: ['offered'], to: 'under_way', emits: ['RideStarted'] },
    endRide: { on: 'SharedRide', from: ['under_way'], to: 'ended', emits: ['RideEnded'] },
    cancelRide: { on: 'SharedRide', from: ['offered'], to: 'cancelled', emits: ['RideCancelled'] },
  },
  events: [
    'RideOffered',
    'RideSeatRequested',
    'RiderAccepted',
    'RideStarted',
    'RideEnded',
    'RideCancelled',
  ],
  neighbours: [
    {
      context: 'route-planning',
      how: 'calls',
      via: 'estimateDetour',
      because: 'Riders on the way are suggested.',
    },
    {
      context: 'wallet',
      how: 'calls',
      via: 'bookAmount',
      because: 'The share is paid without cash.',
    },
    {
      context: 'reviews',
      how: 'feeds',
      via: 'RideEnded',
      because: 'Driver and riders rate each other.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RideCancelled',
      because: 'Riders must find another way in time.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Accepted riders never exceed the free seats.',
    ja: '受け入れた同乗者は空席数を超えない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'General Transit Feed Specification ride extensions' },
    { title: 'Common carpool platforms' },
  ],
});

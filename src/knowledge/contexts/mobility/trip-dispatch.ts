import { defineContext } from '../../context.ts';

export const tripDispatch = defineContext({
  id: 'trip-dispatch',
  industry: 'mobility',
  archetype: 'dispatch',
  purpose: {
    en: "Matches a rider's request with a driver nearby and follows the ride to its end.",
    ja: '乗客の依頼を近くの運転手に割り当て、乗車の終わりまで追う。',
  },
  words: {
    en: {
      names: ['ride hailing', 'ride request', 'taxi', 'dispatch driver', 'ride booking', 'cab'],
      cues: ['rider', 'driver', 'pick up', 'drop off', 'fare estimate', 'nearest driver', 'surge'],
    },
    'zh-TW': {
      names: ['叫車', '計程車', '派車調度', '叫車平台', '網約車', '媒合司機', '派車', '派單', '派工', '調派'],
      cues: ['乘客', '司機', '上車地點', '預估車資', '就近派車'],
    },
    ja: {
      names: ['配車', 'タクシー', '配車サービス', '乗車依頼', '配車アプリ', '出動手配', '配車管理'],
      cues: ['ライドシェア', '乗客', '運転手', '迎車', '降車', '向かわせる', '手配'],
    },
    ko: {
      names: ['배차', '콜택시', '택시 기사', '택시 호출', '차량 호출', '승차 요청', '기사 배정', '출동 배정', '호출 배정'],
      cues: ['승객', '택시', '기사', '승차 지점', '하차', '보내다'],
    },
    vi: {
      names: ['gọi xe', 'xe công nghệ', 'taxi', 'đặt xe', 'điều xe', 'điều phối', 'điều thợ', 'gọi thợ', 'phân công tài xế'],
      cues: ['tài xế', 'khách đi xe', 'điểm đón', 'điểm trả', 'gần nhất'],
    },
  },
  entities: {
    Ride: {
      id: 'uuid',
      riderId: 'ref customer.Customer owner',
      driverId: 'ref driver.Driver? indexed',
      vehicleId: 'ref vehicle-fleet.FleetVehicle?',
      status: 'requested | assigned | on_trip | completed | cancelled',
      pickup: 'geo location',
      dropoff: 'geo location',
      riderPhone: 'phone personal',
      fare: 'money? financial',
      requestedAt: 'timestamp readonly indexed',
    },
    RideOffer: {
      id: 'uuid',
      rideId: 'ref Ride',
      driverId: 'ref driver.Driver',
      status: 'offered | declined',
      expiresAt: 'timestamp',
    },
  },
  commands: {
    requestRide: { creates: 'Ride', emits: ['RideRequested'], undo: 'cancelRide' },
    offerRide: { creates: 'RideOffer', emits: ['RideOffered'] },
    declineOffer: { on: 'RideOffer', from: ['offered'], to: 'declined', emits: ['OfferDeclined'] },
    acceptRide: { on: 'Ride', from: ['requested'], to: 'assigned', emits: ['DriverAssigned'] },
    startRide: { on: 'Ride', from: ['assigned'], to: 'on_trip', emits: ['RideStarted'] },
    completeRide: { on: 'Ride', from: ['on_trip'], to: 'completed', emits: ['RideCompleted'] },
    cancelRide: {
      on: 'Ride',
      from: ['requested', 'assigned'],
      to: 'cancelled',
      emits: ['RideCancelled'],
    },
  },
  events: [
    'RideRequested',
    'RideOffered',
    'OfferDeclined',
    'DriverAssigned',
    'RideStarted',
    'RideCompleted',
    'RideCancelled',
  ],
  neighbours: [
    {
      context: 'vehicle-fleet',
      how: 'calls',
      via: 'reserveVehicle',
      because: 'The vehicle must be free before it is promised.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The fare is held before the ride starts.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Positions of drivers decide who is nearest.',
    },
    {
      context: 'chat',
      how: 'feeds',
      via: 'DriverAssigned',
      because: 'Rider and driver can write to each other.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DriverAssigned',
      because: 'The rider is told who comes and when.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A driver holds one open offer at a time.',
    ja: '一人の運転手が同時に持つ配車の打診は一件だけである。',
  },
  data: ['personal', 'financial', 'location'],
  sources: [
    { title: 'MDS 2.0 passenger services', read: '2026-11-20' },
    { title: 'Beckn protocol: init, confirm, track', read: '2026-11-20' },
  ],
});

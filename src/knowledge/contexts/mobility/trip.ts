import { defineContext } from '../../context.ts';

export const trip = defineContext({
  id: 'trip',
  industry: 'mobility',
  archetype: 'tracking',
  purpose: {
    en: 'Plans and records one journey of a vehicle and its driver: stops, times, load and distance.',
    ja: '車両と運転者の一回の運行について、立ち寄り先、時刻、積載、距離を計画し記録する。',
  },
  words: {
    en: {
      names: [
        'trip',
        'trip log',
        'journey log',
        'logbook',
        'vehicle run',
        'tour planning',
        'round trip',
        'trip sheet',
      ],
      cues: [
        'journey',
        'stop',
        'departure',
        'arrival',
        'distance',
        'depart',
        'arrive',
        'passenger',
      ],
    },
    'zh-TW': {
      names: ['行程紀錄', '出車紀錄', '趟次', '車趟', '行車紀錄', '派車單', '車次', '班次紀錄', '出車'],
      cues: ['出發', '抵達', '停靠點', '里程數', '路程', '跑一趟'],
    },
    ja: {
      names: ['運行指示', '運行記録', '運転日報', '便ごとの運行', '運行計画', '走行記録', '運行', '走行', '送迎便'],
      cues: ['出発', '到着', '立ち寄り', '距離', '経由地', '一便'],
    },
    ko: {
      names: ['운행 일지', '운행 기록', '운행 계획', '회차', '차량 운행', '운행', '배차 운행', '셔틀 운행'],
      cues: ['출발', '도착', '경유지', '운행 거리', '정차', '한 바퀴'],
    },
    vi: {
      names: ['chuyến xe', 'chuyến đi', 'nhật ký hành trình', 'lệnh điều xe', 'lịch trình chuyến', 'chuyến', 'lượt chạy', 'chuyến hàng'],
      cues: ['khởi hành', 'đến nơi', 'điểm dừng', 'quãng đường', 'hành trình', 'chạy chuyến'],
    },
  },
  entities: {
    Trip: {
      id: 'uuid',
      number: 'text unique',
      driverId: 'ref driver.Driver owner',
      vehicleId: 'ref vehicle.Vehicle indexed',
      status: 'planned | under_way | completed | cancelled',
      plannedStart: 'timestamp indexed',
      startedAt: 'timestamp?',
      endedAt: 'timestamp?',
      distanceKm: 'decimal?',
    },
    TripStop: {
      id: 'uuid',
      tripId: 'ref Trip indexed',
      position: 'int',
      place: 'geo location',
      plannedAt: 'timestamp?',
      arrivedAt: 'timestamp?',
      note: 'text?',
    },
  },
  commands: {
    planTrip: { creates: 'Trip', emits: ['TripPlanned'], undo: 'cancelTrip' },
    startTrip: { on: 'Trip', from: ['planned'], to: 'under_way', emits: ['TripStarted'] },
    reachStop: { on: 'TripStop', emits: ['TripStopReached'] },
    completeTrip: { on: 'Trip', from: ['under_way'], to: 'completed', emits: ['TripCompleted'] },
    cancelTrip: {
      on: 'Trip',
      from: ['planned', 'under_way'],
      to: 'cancelled',
      emits: ['TripCancelled'],
    },
  },
  events: ['TripPlanned', 'TripStarted', 'TripStopReached', 'TripCompleted', 'TripCancelled'],
  neighbours: [
    {
      context: 'vehicle',
      how: 'calls',
      via: 'assignVehicle',
      because: 'The vehicle must be free and roadworthy.',
    },
    {
      context: 'route-planning',
      how: 'calls',
      via: 'draftRoute',
      because: 'The order of stops decides the time.',
    },
    {
      context: 'driver',
      how: 'reacts',
      via: 'DriverSuspended',
      because: 'A suspended driver starts no trip.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Arrivals follow from positions.',
    },
    {
      context: 'delivery',
      how: 'feeds',
      via: 'TripStopReached',
      because: 'Goods on board have arrived at the stop.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TripCancelled',
      because: 'Those waiting at the stops are told.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A vehicle and a driver are on one trip at a time, and its stops are visited in order or explained.',
    ja: '車両も運転者も同時に一つの運行だけに就き、立ち寄り順の変更には理由が残る。',
  },
  data: ['location'],
  sources: [{ title: 'GTFS trips and stop times' }, { title: 'MDS trips' }],
});

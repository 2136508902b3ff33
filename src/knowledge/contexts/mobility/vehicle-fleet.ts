import { defineContext } from '../../context.ts';

export const vehicleFleet = defineContext({
  id: 'vehicle-fleet',
  industry: 'mobility',
  archetype: 'tracking',
  purpose: {
    en: 'Keeps place and state of each shared vehicle, from deployment to its removal.',
    ja: '共用車両一台ごとの位置と状態を、配置から撤去まで管理する。',
  },
  words: {
    en: {
      names: [
        'shared vehicle',
        'scooter',
        'bike share',
        'shared bike',
        'car sharing',
        'rental bike',
      ],
      cues: ['battery low', 'rebalance', 'available nearby', 'dock', 'unlock'],
    },
    'zh-TW': {
      names: ['共享單車', '共享機車', '共享汽車', '電動滑板車', '公共自行車'],
      cues: ['低電量', '調度', '投放', '租借站'],
    },
    ja: {
      names: [
        'シェアサイクル',
        'カーシェア',
        '電動キックボード',
        'シェアリング車両',
        'レンタル自転車',
      ],
      cues: ['電池残量', '再配置', 'ポート', '解錠'],
    },
    ko: {
      names: ['공유 자전거', '전동 킥보드', '카셰어링', '공유 차량'],
      cues: ['배터리 부족', '재배치', '대여소', '잠금 해제'],
    },
    vi: {
      names: ['xe đạp công cộng', 'xe điện chia sẻ', 'xe máy chia sẻ', 'chia sẻ xe'],
      cues: ['pin yếu', 'điều phối xe', 'trạm xe', 'mở khóa'],
    },
  },
  entities: {
    FleetVehicle: {
      id: 'uuid',
      code: 'text unique',
      kind: 'bicycle | scooter | moped | car',
      status: 'registered | available | reserved | on_trip | out_of_service | removed',
      position: 'geo location',
      batteryPercent: 'int?',
      lastSeenAt: 'timestamp indexed',
    },
  },
  commands: {
    registerVehicle: { creates: 'FleetVehicle', emits: ['VehicleRegistered'] },
    deployVehicle: {
      on: 'FleetVehicle',
      from: ['registered', 'out_of_service'],
      to: 'available',
      emits: ['VehicleDeployed'],
    },
    reserveVehicle: {
      on: 'FleetVehicle',
      from: ['available'],
      to: 'reserved',
      emits: ['VehicleReserved'],
      undo: 'releaseVehicle',
    },
    startVehicleTrip: {
      on: 'FleetVehicle',
      from: ['available', 'reserved'],
      to: 'on_trip',
      emits: ['VehicleTripStarted'],
    },
    releaseVehicle: {
      on: 'FleetVehicle',
      from: ['reserved', 'on_trip'],
      to: 'available',
      emits: ['VehicleReleased'],
    },
    takeOutOfService: {
      on: 'FleetVehicle',
      from: ['available', 'reserved'],
      to: 'out_of_service',
      emits: ['VehicleTakenOutOfService'],
    },
    removeVehicle: {
      on: 'FleetVehicle',
      from: ['registered', 'available', 'out_of_service'],
      to: 'removed',
      emits: ['VehicleRemoved'],
    },
  },
  events: [
    'VehicleRegistered',
    'VehicleDeployed',
    'VehicleReserved',
    'VehicleTripStarted',
    'VehicleReleased',
    'VehicleTakenOutOfService',
    'VehicleRemoved',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Vehicles report place and battery themselves.',
    },
    {
      context: 'mobility-policy',
      how: 'calls',
      via: 'listMobilityPolicies',
      because: 'City rules say where vehicles may stand.',
    },
    {
      context: 'trip-dispatch',
      how: 'feeds',
      via: 'VehicleReleased',
      because: 'A free vehicle can be offered again.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'VehicleTakenOutOfService',
      because: 'A broken vehicle is picked up and repaired.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A vehicle serves one trip at a time, unless riders share it by design.',
    ja: '相乗り以外では、一台の車両は同時に一つの移動だけに使われる。',
  },
  data: ['location'],
  sources: [{ title: 'MDS 2.0 vehicle states, GBFS', read: '2026-11-20' }],
});

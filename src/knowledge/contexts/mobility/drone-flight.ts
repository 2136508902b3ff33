import { defineContext } from '../../context.ts';

export const droneFlight = defineContext({
  id: 'drone-flight',
  industry: 'mobility',
  archetype: 'case',
  purpose: {
    en: 'Plans flights of drones, checks airspace and permits, and logs what was flown.',
    ja: 'ドローンの飛行を計画し、空域と許可を確かめ、飛行を記録する。',
  },
  words: {
    en: {
      names: [
        'drone',
        'drone flight',
        'unmanned aircraft',
        'flight plan for drones',
        'drone pilot',
        'aerial survey',
        'drone inspection',
      ],
      cues: ['airspace', 'no-fly zone', 'battery', 'pilot', 'altitude'],
    },
    'zh-TW': {
      names: ['無人機', '空拍機', '無人機飛航', '遙控無人機', '空拍任務'],
      cues: ['空域', '禁航區', '操作員', '電池'],
    },
    ja: {
      names: ['ドローン', '無人航空機', 'ドローン飛行', '空撮', '飛行許可申請'],
      cues: ['空域', '飛行禁止区域', '操縦者', '高度'],
    },
    ko: {
      names: ['드론', '무인 항공기', '드론 비행', '항공 촬영'],
      cues: ['공역', '비행 금지 구역', '조종자', '고도'],
    },
    vi: {
      names: ['máy bay không người lái', 'thiết bị bay không người lái', 'drone', 'bay khảo sát'],
      cues: ['không phận', 'vùng cấm bay', 'người điều khiển', 'độ cao'],
    },
  },
  entities: {
    DroneFlight: {
      id: 'uuid',
      droneId: 'ref device-registry.Device',
      pilotName: 'text personal',
      area: 'geo location',
      status: 'planned | cleared | airborne | landed | refused | cancelled',
      maxHeight: 'int',
      startsAt: 'timestamp indexed',
      permit: 'text?',
    },
    FlightLog: {
      id: 'uuid',
      flightId: 'ref DroneFlight',
      track: 'file location',
      batteryUsed: 'int',
      incident: 'text?',
    },
  },
  commands: {
    planFlight: { creates: 'DroneFlight', emits: ['DroneFlightPlanned'], undo: 'cancelFlight' },
    clearFlight: {
      on: 'DroneFlight',
      from: ['planned'],
      to: 'cleared',
      emits: ['DroneFlightCleared'],
    },
    refuseFlight: {
      on: 'DroneFlight',
      from: ['planned'],
      to: 'refused',
      emits: ['DroneFlightRefused'],
    },
    takeOff: { on: 'DroneFlight', from: ['cleared'], to: 'airborne', emits: ['DroneTookOff'] },
    landDrone: { on: 'DroneFlight', from: ['airborne'], to: 'landed', emits: ['DroneLanded'] },
    cancelFlight: {
      on: 'DroneFlight',
      from: ['planned', 'cleared'],
      to: 'cancelled',
      emits: ['DroneFlightCancelled'],
    },
  },
  events: [
    'DroneFlightPlanned',
    'DroneFlightCleared',
    'DroneFlightRefused',
    'DroneTookOff',
    'DroneLanded',
    'DroneFlightCancelled',
  ],
  neighbours: [
    {
      context: 'geofence',
      how: 'calls',
      via: 'checkZone',
      because: 'No-fly zones end the plan.',
    },
    {
      context: 'weather',
      how: 'calls',
      via: 'readForecast',
      because: 'Wind and rain decide whether it flies.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'Position and battery are followed in flight.',
    },
    {
      context: 'image-catalogue',
      how: 'feeds',
      via: 'DroneLanded',
      because: 'The pictures are filed by place and date.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'DroneTookOff',
      because: 'Authorities ask who flew what where.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No drone takes off without a clearance that covers the place and time.',
    ja: '場所と時刻を含む許可なしに離陸しない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'ASTM F3411 remote identification' },
    { title: 'EUROCAE and EASA U-space services' },
  ],
});

import { defineContext } from '../../context.ts';

export const flightOps = defineContext({
  id: 'flight-ops',
  industry: 'aviation',
  archetype: 'scheduling',
  purpose: {
    en: 'Plans each flight and follows its movement from filing to arrival on the stand.',
    ja: '各便を計画し、飛行計画の提出から駐機場到着までの動きを追う。',
  },
  words: {
    en: {
      names: [
        'flight operations',
        'flight status',
        'flight plan',
        'flight delay',
        'flight schedule',
        'airline operations',
      ],
      cues: ['departure', 'arrival', 'take off', 'landing', 'diverted', 'crew', 'aircraft'],
    },
    'zh-TW': {
      names: ['航班動態', '飛行計畫', '航班延誤', '航班調度', '航務'],
      cues: ['起飛', '降落', '改降', '機組員'],
    },
    ja: {
      names: ['運航管理', '飛行計画', 'フライト状況', '欠航', '運航状況'],
      cues: ['離陸', '着陸', '遅延', '乗務員'],
    },
    ko: {
      names: ['운항 관리', '비행 계획', '항공편 지연', '항공편 결항', '운항 현황'],
      cues: ['이륙', '착륙', '회항', '승무원'],
    },
    vi: {
      names: [
        'khai thác bay',
        'kế hoạch bay',
        'chuyến bay bị hoãn',
        'tình trạng chuyến bay',
        'điều hành bay',
      ],
      cues: ['cất cánh', 'hạ cánh', 'chuyển hướng', 'tổ bay'],
    },
  },
  entities: {
    Flight: {
      id: 'uuid',
      number: 'text indexed',
      aircraftRegistration: 'text',
      origin: 'text',
      destination: 'text',
      status: 'scheduled | filed | off_block | airborne | landed | cancelled',
      scheduledAt: 'timestamp indexed',
      planVersion: 'int',
      milestones: 'FlightMilestone[]',
      routePlan: 'text trade-secret',
    },
    FlightMilestone: {
      kind: 'text',
      estimatedAt: 'timestamp?',
      actualAt: 'timestamp?',
    },
  },
  commands: {
    scheduleFlight: { creates: 'Flight', emits: ['FlightScheduled'] },
    fileFlightPlan: { on: 'Flight', from: ['scheduled'], to: 'filed', emits: ['FlightPlanFiled'] },
    delayFlight: { on: 'Flight', emits: ['FlightDelayed'] },
    releaseFlight: { on: 'Flight', from: ['filed'], to: 'off_block', emits: ['FlightDeparted'] },
    recordTakeOff: { on: 'Flight', from: ['off_block'], to: 'airborne', emits: ['FlightAirborne'] },
    recordLanding: { on: 'Flight', from: ['airborne'], to: 'landed', emits: ['FlightLanded'] },
    cancelFlight: {
      on: 'Flight',
      from: ['scheduled', 'filed'],
      to: 'cancelled',
      emits: ['FlightCancelled'],
    },
  },
  events: [
    'FlightScheduled',
    'FlightPlanFiled',
    'FlightDelayed',
    'FlightDeparted',
    'FlightAirborne',
    'FlightLanded',
    'FlightCancelled',
  ],
  neighbours: [
    {
      context: 'aircraft-maintenance',
      how: 'calls',
      via: 'listAircraftDefects',
      because: 'Only a released aircraft may fly.',
    },
    {
      context: 'weather',
      how: 'reacts',
      via: 'WeatherWarningIssued',
      because: 'Storms delay or divert flights.',
    },
    {
      context: 'departure-control',
      how: 'feeds',
      via: 'FlightDelayed',
      because: 'Boarding follows the new time.',
    },
    {
      context: 'airport-resource',
      how: 'feeds',
      via: 'FlightDelayed',
      because: 'Stands and gates are planned again.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FlightDelayed',
      because: 'Travellers and crew must know.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Every change of a plan is a new version, and one version is in force.',
    ja: '計画の変更はすべて新しい版となり、有効な版は一つである。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'FIXM 4.3 and airport CDM milestones' }],
});

import { defineContext } from '../../context.ts';

export const chargePoint = defineContext({
  id: 'charge-point',
  industry: 'energy',
  archetype: 'registry',
  purpose: {
    en: 'Describes charging sites, their charge points and connectors, keeps their state and passes commands to them.',
    ja: '充電拠点、充電器、コネクターの情報と状態を管理し、遠隔指示を送る。',
  },
  words: {
    en: {
      names: ['charge point', 'charging station', 'ev charger', 'charger', 'charging pile'],
      cues: [
        'plug',
        'connector',
        'electric vehicle',
        'unlock connector',
        'out of order',
        'charging site',
      ],
    },
    'zh-TW': {
      names: ['充電樁', '充電站', '充電槍', '電動車充電'],
      cues: ['電動車', '故障', '空樁', '站點'],
    },
    ja: {
      names: ['充電器', '充電スタンド', '充電スポット', '充電ステーション', 'ev充電'],
      cues: ['電気自動車', 'コネクター', '故障中', '空き状況'],
    },
    ko: {
      names: ['충전기', '충전소', '전기차 충전', '충전 커넥터'],
      cues: ['전기차', '고장', '충전 자리', '사용 가능'],
    },
    vi: {
      names: ['trạm sạc', 'trụ sạc', 'bộ sạc xe điện', 'súng sạc'],
      cues: ['xe điện', 'đầu cắm', 'còn trống'],
    },
  },
  entities: {
    ChargePoint: {
      id: 'uuid',
      siteId: 'ref ChargingSite indexed',
      code: 'text unique',
      status: 'available | reserved | charging | out_of_order | removed',
      statusAt: 'timestamp',
      maxKilowatts: 'decimal',
      connectors: 'Connector[]',
    },
    ChargingSite: {
      id: 'uuid',
      name: 'text',
      address: 'text',
      position: 'geo location',
      operator: 'text',
      openingHours: 'text',
    },
    Connector: {
      number: 'int',
      standard: 'type2 | ccs | chademo | nacs',
      tariffCode: 'text',
    },
  },
  commands: {
    openSite: { creates: 'ChargingSite', emits: ['ChargingSiteOpened'] },
    publishChargePoint: {
      creates: 'ChargePoint',
      emits: ['ChargePointPublished'],
      undo: 'removeChargePoint',
    },
    reserveChargePoint: {
      on: 'ChargePoint',
      from: ['available'],
      to: 'reserved',
      emits: ['ChargePointReserved'],
      undo: 'releaseChargePoint',
    },
    occupyChargePoint: {
      on: 'ChargePoint',
      from: ['available', 'reserved'],
      to: 'charging',
      emits: ['ChargePointOccupied'],
      undo: 'releaseChargePoint',
    },
    releaseChargePoint: {
      on: 'ChargePoint',
      from: ['reserved', 'charging', 'out_of_order'],
      to: 'available',
      emits: ['ChargePointReleased'],
    },
    reportFault: {
      on: 'ChargePoint',
      from: ['available', 'reserved', 'charging'],
      to: 'out_of_order',
      emits: ['ChargePointFailed'],
    },
    unlockConnector: { on: 'ChargePoint', emits: ['ConnectorUnlocked'] },
    removeChargePoint: {
      on: 'ChargePoint',
      from: ['available', 'out_of_order'],
      to: 'removed',
      emits: ['ChargePointRemoved'],
    },
  },
  events: [
    'ChargingSiteOpened',
    'ChargePointPublished',
    'ChargePointReserved',
    'ChargePointOccupied',
    'ChargePointReleased',
    'ChargePointFailed',
    'ConnectorUnlocked',
    'ChargePointRemoved',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Chargers report heat, faults and loss of contact.',
    },
    {
      context: 'charging-session',
      how: 'reacts',
      via: 'ChargingCompleted',
      because: 'The end of a session frees the charge point.',
    },
    {
      context: 'device-command',
      how: 'calls',
      via: 'sendCommand',
      because: 'Unlocking and resetting reach the charger as commands.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'ChargePointFailed',
      because: 'A failed charger needs a repair.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'ChargePointPublished',
      because: 'Drivers look for chargers on a map.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The state with the latest time stamp of the charger wins.',
    ja: '充電器側の時刻が最も新しい状態を正とする。',
  },
  data: ['location'],
  sources: [{ title: 'OCPI locations and commands', read: '2026-11-20' }, { title: 'OCPP 2.0.1' }],
});

import { defineContext } from '../../context.ts';

export const wasteCollection = defineContext({
  id: 'waste-collection',
  industry: 'utilities',
  archetype: 'scheduling',
  purpose: {
    en: 'Plans collection rounds, records which bins were emptied and their weight, and handles missed pickups.',
    ja: 'ごみ収集の巡回を計画し、回収実績と重量を記録し、取り残しに対応する。',
  },
  words: {
    en: {
      names: [
        'waste collection',
        'garbage collection',
        'rubbish bin',
        'trash pickup',
        'recycling collection',
        'household waste',
      ],
      cues: ['bin', 'garbage truck', 'collection route', 'missed pickup', 'landfill', 'full bin'],
    },
    'zh-TW': {
      names: ['垃圾清運', '垃圾車', '資源回收', '垃圾桶', '大型廢棄物'],
      cues: ['清潔隊', '收運路線', '漏收', '焚化廠'],
    },
    ja: {
      names: ['ごみ収集', 'ゴミ回収', '粗大ごみ', '資源回収', 'ごみ回収'],
      cues: ['収集車', '収集ルート', '取り残し', '分別'],
    },
    ko: {
      names: ['쓰레기 수거', '폐기물 수거', '재활용 수거', '대형 폐기물', '쓰레기통'],
      cues: ['수거차', '수거 경로', '미수거', '분리배출'],
    },
    vi: {
      names: ['thu gom rác', 'xe rác', 'thùng rác', 'rác tái chế', 'rác thải'],
      cues: ['tuyến thu gom', 'bỏ sót', 'phân loại rác', 'bãi rác'],
    },
  },
  entities: {
    Pickup: {
      id: 'uuid',
      roundId: 'ref Round indexed',
      binId: 'ref Bin',
      status: 'planned | collected | missed',
      weightKilograms: 'decimal?',
      collectedAt: 'timestamp?',
    },
    Round: {
      id: 'uuid',
      plannedFor: 'date indexed',
      vehicleId: 'ref vehicle.Vehicle?',
      area: 'text',
      status: 'planned | finished',
    },
    Bin: {
      id: 'uuid',
      code: 'text unique',
      kind: 'general | paper | plastic | glass | organic',
      householdAddress: 'text personal',
      position: 'geo location',
      fillPercent: 'int?',
    },
  },
  commands: {
    planRound: { creates: 'Round', emits: ['RoundPlanned'] },
    registerBin: { creates: 'Bin' },
    schedulePickup: { creates: 'Pickup' },
    collectBin: { on: 'Pickup', from: ['planned'], to: 'collected', emits: ['BinCollected'] },
    reportMissedPickup: { on: 'Pickup', from: ['planned'], to: 'missed', emits: ['PickupMissed'] },
    reportFullBin: { on: 'Bin', emits: ['BinFilled'] },
    finishRound: { on: 'Round', from: ['planned'], to: 'finished', emits: ['RoundFinished'] },
  },
  events: ['RoundPlanned', 'BinCollected', 'PickupMissed', 'BinFilled', 'RoundFinished'],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'A fill sensor says that a bin is full.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'Each round needs a vehicle and a crew.',
    },
    {
      context: 'route-planning',
      how: 'calls',
      via: 'draftRoute',
      because: 'The order of stops decides the length of the round.',
    },
    {
      context: 'grievance',
      how: 'feeds',
      via: 'PickupMissed',
      because: 'A missed pickup is treated as a complaint.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PickupMissed',
      because: 'Residents are told when the truck comes again.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A planned pickup ends as collected or missed, never as both.',
    ja: '予定された回収は、回収済みか取り残しのどちらか一方で終わる。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'FIWARE Smart Data Models: waste management' }],
});

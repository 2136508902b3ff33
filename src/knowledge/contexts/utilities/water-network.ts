import { defineContext } from '../../context.ts';

export const waterNetwork = defineContext({
  id: 'water-network',
  industry: 'utilities',
  archetype: 'telemetry',
  purpose: {
    en: 'Watches pressure, levels and quality in the water network and follows leaks until they are repaired.',
    ja: '管網の水圧・水位・水質を監視し、漏水を修理完了まで追う。',
  },
  words: {
    en: {
      names: [
        'water network',
        'water leak',
        'leak detection',
        'pipe burst',
        'water quality',
        'water pressure',
        'reservoir level',
      ],
      cues: ['pump', 'valve', 'chlorine', 'pipeline', 'water level'],
    },
    'zh-TW': {
      names: ['供水管網', '漏水', '管線破裂', '水質監測', '水壓'],
      cues: ['加壓站', '閥門', '水位', '餘氯'],
    },
    ja: {
      names: ['水道管網', '漏水', '水質監視', '管路破損', '配水池'],
      cues: ['水圧', '水位', 'ポンプ場', 'バルブ'],
    },
    ko: {
      names: ['상수도망', '누수', '수질 감시', '관로 파손', '배수지'],
      cues: ['수압', '수위', '펌프장', '밸브'],
    },
    vi: {
      names: ['mạng lưới cấp nước', 'rò rỉ nước', 'vỡ ống nước', 'chất lượng nước', 'áp lực nước'],
      cues: ['trạm bơm', 'mực nước', 'đường ống'],
    },
  },
  entities: {
    NetworkIncident: {
      id: 'uuid',
      assetId: 'ref NetworkAsset indexed',
      kind: 'leak | burst | quality | pressure',
      status: 'suspected | confirmed | isolated | repaired',
      measuredValue: 'decimal',
      detectedAt: 'timestamp indexed',
    },
    NetworkAsset: {
      id: 'uuid',
      code: 'text unique',
      kind: 'pipe | pump | valve | reservoir | treatment',
      position: 'geo',
      installedOn: 'date?',
    },
    NetworkReading: {
      id: 'uuid',
      assetId: 'ref NetworkAsset',
      quantity: 'pressure | flow | level | chlorine | turbidity',
      value: 'decimal',
      measuredAt: 'timestamp indexed',
    },
  },
  commands: {
    recordNetworkReading: { creates: 'NetworkReading' },
    registerNetworkAsset: { creates: 'NetworkAsset' },
    suspectLeak: { creates: 'NetworkIncident', emits: ['LeakSuspected'] },
    reportQualityBreach: { creates: 'NetworkIncident', emits: ['WaterQualityBreached'] },
    confirmIncident: {
      on: 'NetworkIncident',
      from: ['suspected'],
      to: 'confirmed',
      emits: ['NetworkIncidentConfirmed'],
    },
    isolateSection: {
      on: 'NetworkIncident',
      from: ['confirmed'],
      to: 'isolated',
      emits: ['SectionIsolated'],
    },
    repairSection: {
      on: 'NetworkIncident',
      from: ['confirmed', 'isolated'],
      to: 'repaired',
      emits: ['SectionRepaired'],
    },
  },
  events: [
    'LeakSuspected',
    'WaterQualityBreached',
    'NetworkIncidentConfirmed',
    'SectionIsolated',
    'SectionRepaired',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Unusual pressure or flow points to a leak.',
    },
    {
      context: 'inspection',
      how: 'calls',
      via: 'requestInspection',
      because: 'A suspicion is checked on site.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'NetworkIncidentConfirmed',
      because: 'A confirmed leak is repaired by a crew.',
    },
    {
      context: 'public-alert',
      how: 'feeds',
      via: 'WaterQualityBreached',
      because: 'People must not drink unsafe water.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A section marked as isolated carries no flow until it is put back into use.',
    ja: '遮断とした区間は、再開するまで通水しない。',
  },
  data: [],
  sources: [{ title: 'OGC SensorThings, WaterML 2' }],
});

import { defineContext } from '../../context.ts';

export const equipmentState = defineContext({
  id: 'equipment-state',
  industry: 'manufacturing',
  archetype: 'telemetry',
  purpose: {
    en: 'Follows the state and counters of lines and machines and explains why they stand still.',
    ja: 'ラインや機械の状態と計数を追い、停止の理由を明らかにする。',
  },
  words: {
    en: {
      names: [
        'machine status',
        'machine downtime',
        'machine stop',
        'equipment efficiency',
        'oee',
        'line stop',
        'machine monitoring',
      ],
      cues: ['downtime', 'counter', 'cycle time', 'changeover', 'operator'],
    },
    'zh-TW': {
      names: ['設備稼動', '稼動率', '機台狀態', '設備綜合效率', '機台停機', '設備停機'],
      cues: ['換線', '計數器', '節拍', '停機原因'],
    },
    ja: {
      names: ['設備稼働', '設備稼働率', '設備停止', '稼働監視', '設備総合効率', 'チョコ停'],
      cues: ['稼働率', '段取り替え', 'サイクルタイム', '停止理由'],
    },
    ko: {
      names: ['설비 가동률', '설비 정지', '비가동', '설비 상태', '설비 종합 효율'],
      cues: ['금형 교체', '사이클 타임', '정지 사유', '가동 현황'],
    },
    vi: {
      names: [
        'tình trạng máy',
        'dừng máy',
        'hiệu suất thiết bị',
        'thời gian dừng máy',
        'giám sát máy',
      ],
      cues: ['chuyển đổi khuôn', 'bộ đếm', 'lý do dừng'],
    },
  },
  entities: {
    EquipmentUnit: {
      id: 'uuid',
      code: 'text unique',
      lineCode: 'text indexed',
      status: 'stopped | running | down | held',
      sequence: 'int',
      goodCount: 'int',
      rejectCount: 'int',
      idealCycle: 'decimal trade-secret',
      changedAt: 'timestamp indexed',
    },
    Downtime: {
      id: 'uuid',
      unitId: 'ref EquipmentUnit indexed',
      startedAt: 'timestamp indexed',
      endedAt: 'timestamp?',
      reason: 'text?',
      category: 'planned | breakdown | material | quality',
    },
  },
  commands: {
    registerUnit: { creates: 'EquipmentUnit' },
    recordRunning: {
      on: 'EquipmentUnit',
      from: ['stopped', 'down', 'held'],
      to: 'running',
      emits: ['EquipmentStarted'],
    },
    recordStop: {
      on: 'EquipmentUnit',
      from: ['running', 'held'],
      to: 'stopped',
      emits: ['EquipmentStopped'],
    },
    recordHold: {
      on: 'EquipmentUnit',
      from: ['running'],
      to: 'held',
      emits: ['ChangeoverStarted'],
    },
    recordDown: {
      on: 'EquipmentUnit',
      from: ['stopped', 'running', 'held'],
      to: 'down',
      emits: ['EquipmentWentDown'],
    },
    openDowntime: { creates: 'Downtime' },
    classifyDowntime: { on: 'Downtime', emits: ['DowntimeClassified'] },
  },
  events: [
    'EquipmentStarted',
    'EquipmentStopped',
    'ChangeoverStarted',
    'EquipmentWentDown',
    'DowntimeClassified',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Machines report states and counters as signals.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'EquipmentWentDown',
      because: 'A breakdown calls for repair.',
    },
    {
      context: 'production-order',
      how: 'feeds',
      via: 'EquipmentWentDown',
      because: 'The running job is interrupted.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'DowntimeClassified',
      because: 'Losses are summed up by reason.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'States of a machine follow each other in the order the machine numbered them.',
    ja: '機械の状態は、機械が付けた番号の順に並ぶ。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'PackML (ISA-TR88.00.02) and OPC UA' }],
});

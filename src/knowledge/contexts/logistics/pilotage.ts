import { defineContext } from '../../context.ts';

export const pilotage = defineContext({
  id: 'pilotage',
  industry: 'logistics',
  archetype: 'dispatch',
  purpose: {
    en: 'Orders pilots, tugs and mooring crews for ships that enter, shift or leave a port.',
    ja: '入港、移動、出港する船に、水先人、曳船、綱取りを手配する。',
  },
  words: {
    en: {
      names: [
        'pilotage',
        'harbour pilot',
        'tugboat',
        'tug order',
        'mooring crew',
        'towage',
        'pilot boat',
        'berth shift',
      ],
      cues: ['ship', 'draught', 'tide', 'master', 'estimated arrival'],
    },
    'zh-TW': {
      names: ['引水人', '領港', '拖船', '引水作業', '帶解纜'],
      cues: ['船舶', '吃水', '潮汐', '船長', '泊位'],
    },
    ja: {
      names: ['水先人', '水先', '曳船', 'タグボート', '綱取り'],
      cues: ['船舶', '喫水', '潮汐', '船長', '岸壁'],
    },
    ko: {
      names: ['도선사', '도선 서비스', '예인선', '줄잡이'],
      cues: ['선박', '흘수', '조석', '선장', '선석'],
    },
    vi: {
      names: ['hoa tiêu', 'hoa tiêu hàng hải', 'tàu lai dắt', 'tàu kéo', 'buộc cởi dây'],
      cues: ['tàu biển', 'mớn nước', 'thủy triều', 'thuyền trưởng'],
    },
  },
  entities: {
    PilotOrder: {
      id: 'uuid',
      shipName: 'text',
      imoNumber: 'text indexed',
      portCallId: 'ref port-call.PortCall?',
      movement: 'enter | shift | leave',
      status: 'requested | confirmed | aboard | completed | cancelled',
      pilotName: 'text? personal',
      boardingPlace: 'geo location',
      wantedAt: 'timestamp indexed',
      draught: 'decimal',
    },
    TugAssignment: {
      id: 'uuid',
      orderId: 'ref PilotOrder',
      tugName: 'text',
      from: 'timestamp',
      until: 'timestamp?',
    },
  },
  commands: {
    orderPilot: { creates: 'PilotOrder', emits: ['PilotOrdered'], undo: 'cancelPilot' },
    confirmPilot: {
      on: 'PilotOrder',
      from: ['requested'],
      to: 'confirmed',
      emits: ['PilotConfirmed'],
    },
    boardPilot: { on: 'PilotOrder', from: ['confirmed'], to: 'aboard', emits: ['PilotBoarded'] },
    assignTug: { creates: 'TugAssignment', emits: ['TugAssigned'] },
    completePilotage: {
      on: 'PilotOrder',
      from: ['aboard'],
      to: 'completed',
      emits: ['PilotageCompleted'],
    },
    cancelPilot: {
      on: 'PilotOrder',
      from: ['requested', 'confirmed'],
      to: 'cancelled',
      emits: ['PilotCancelled'],
    },
  },
  events: [
    'PilotOrdered',
    'PilotConfirmed',
    'PilotBoarded',
    'TugAssigned',
    'PilotageCompleted',
    'PilotCancelled',
  ],
  neighbours: [
    {
      context: 'certification',
      how: 'calls',
      via: 'checkQualification',
      because: "The pilot must be licensed for the ship's size.",
    },
    {
      context: 'weather',
      how: 'calls',
      via: 'readForecast',
      because: 'Wind and waves may stop the service.',
    },
    {
      context: 'port-call',
      how: 'feeds',
      via: 'PilotBoarded',
      because: 'It is a milestone of the call.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'PilotageCompleted',
      because: 'Dues follow size and service.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A pilot serves one ship at a time and rests as the rules demand.',
    ja: '水先人は同時に一隻だけを担当し、規定の休息を取る。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'IHO and IMPA pilotage practice' }, { title: 'DCSA port call standard' }],
});

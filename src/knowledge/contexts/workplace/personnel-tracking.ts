import { defineContext } from '../../context.ts';

export const personnelTracking = defineContext({
  id: 'personnel-tracking',
  industry: 'workplace',
  archetype: 'tracking',
  purpose: {
    en: 'Knows who is on site or under ground now and counts heads in an evacuation.',
    ja: '現場や坑内に今いる人を把握し、避難時に人数を確認する。',
  },
  words: {
    en: {
      names: [
        'personnel tracking',
        'people on site',
        'headcount on site',
        'mustering',
        'evacuation roll call',
        'who is inside',
        'man down',
        'lone worker',
      ],
      cues: ['evacuate', 'muster point', 'tag', 'missing person', 'helmet'],
    },
    'zh-TW': {
      names: ['人員定位', '人員追蹤', '現場人數', '疏散點名', '獨自作業', '在場人員'],
      cues: ['疏散', '集合點', '定位標籤', '失聯', '安全帽'],
    },
    ja: {
      names: ['人員位置把握', '在場者管理', '避難点呼', '単独作業者', '作業員位置'],
      cues: ['避難', '集合場所', '位置タグ', '安否確認'],
    },
    ko: {
      names: ['인원 위치 추적', '현장 인원 파악', '대피 점호', '단독 작업자', '작업자 위치'],
      cues: ['대피', '집결지', '위치 태그', '실종'],
    },
    vi: {
      names: [
        'theo dõi nhân sự tại hiện trường',
        'điểm danh sơ tán',
        'người đang ở trong',
        'vị trí công nhân',
      ],
      cues: ['sơ tán', 'điểm tập kết', 'thẻ định vị', 'mất liên lạc'],
    },
  },
  entities: {
    SitePresence: {
      id: 'uuid',
      personName: 'text personal',
      siteId: 'ref site.Site',
      zone: 'text location',
      status: 'inside | outside | missing | safe',
      tag: 'text indexed',
      position: 'geo? location',
      seenAt: 'timestamp indexed',
    },
    Muster: {
      id: 'uuid',
      siteId: 'ref site.Site',
      reason: 'text',
      startedAt: 'timestamp',
      counted: 'int',
      expected: 'int',
    },
  },
  commands: {
    recordEntry: { creates: 'SitePresence', emits: ['PersonEntered'], undo: 'recordExit' },
    recordExit: {
      on: 'SitePresence',
      from: ['inside', 'safe'],
      to: 'outside',
      emits: ['PersonLeft'],
    },
    callMuster: { creates: 'Muster', emits: ['MusterCalled'] },
    markMissing: { on: 'SitePresence', from: ['inside'], to: 'missing', emits: ['PersonMissing'] },
    markSafe: {
      on: 'SitePresence',
      from: ['inside', 'missing'],
      to: 'safe',
      emits: ['PersonSafe'],
    },
  },
  events: ['PersonEntered', 'PersonLeft', 'MusterCalled', 'PersonMissing', 'PersonSafe'],
  neighbours: [
    {
      context: 'access-control',
      how: 'reacts',
      via: 'PassageRecorded',
      because: 'Doors tell who went in or out.',
    },
    {
      context: 'visitor',
      how: 'reacts',
      via: 'VisitorCheckedIn',
      because: 'Guests are counted too.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'PersonMissing',
      because: 'Somebody may need rescue.',
    },
    {
      context: 'emergency-contact',
      how: 'calls',
      via: 'findContacts',
      because: 'Families are told by phone.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Entries less exits equal the people inside, zone by zone.',
    ja: '区域ごとに、入場数から退場数を引いた数が在場者数に等しい。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'ISO 45001 emergency preparedness' },
    { title: 'Common muster and mine tagging systems' },
  ],
});

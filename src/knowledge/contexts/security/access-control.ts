import { defineContext } from '../../context.ts';

export const accessControl = defineContext({
  id: 'access-control',
  industry: 'security',
  archetype: 'entitlement',
  purpose: {
    en: 'Decides at doors and gates who may pass when, and records who did.',
    ja: '扉や門で、誰がいつ通れるかを判断し、通行を記録する。',
  },
  words: {
    en: {
      names: [
        'door access',
        'access control',
        'key card',
        'access card',
        'entry badge',
        'door lock',
        'turnstile',
        'smart lock',
      ],
      cues: [
        'badge',
        'gate entry',
        'unlock the door',
        'security guard',
        'fingerprint reader',
        'restricted area',
      ],
    },
    'zh-TW': {
      names: ['門禁', '門禁卡', '感應卡', '門鎖', '電子鎖', '出入管制', '出入管理', '進出管制', '刷卡進出'],
      cues: ['刷卡', '警衛', '指紋辨識', '管制區', '開門'],
    },
    ja: {
      names: ['入退室管理', '入退館', '電子錠', 'スマートロック', '入館証', '通行証', '入館管理', '鍵の管理', '入退室'],
      cues: ['解錠', '警備員', '指紋認証', '立入制限区域', 'ドア'],
    },
    ko: {
      names: ['출입 통제', '출입증', '출입 카드', '도어락', '스피드게이트', '출입문 관리', '출입 관리', '문 열림', '입출입'],
      cues: ['출입문', '경비원', '지문 인식', '통제 구역', '열쇠'],
    },
    vi: {
      names: ['kiểm soát ra vào', 'thẻ ra vào', 'khóa cửa thông minh', 'thẻ từ', 'cổng soát', 'ra vào cửa', 'mở cửa bằng thẻ', 'kiểm soát cửa'],
      cues: ['mở cửa', 'bảo vệ', 'vân tay', 'khu vực hạn chế'],
    },
  },
  entities: {
    AccessRight: {
      id: 'uuid',
      holderId: 'ref identity-access.User owner',
      zoneId: 'ref AccessZone',
      credential: 'text unique secret',
      faceOrFinger: 'text? biometric',
      status: 'active | suspended | withdrawn',
      schedule: 'json',
      validUntil: 'timestamp? indexed',
    },
    AccessZone: {
      id: 'uuid',
      name: 'text unique',
      siteId: 'ref site.Site',
      doors: 'text[]',
    },
    Passage: {
      id: 'uuid',
      zoneId: 'ref AccessZone',
      holderName: 'text? personal',
      result: 'granted | refused',
      door: 'text',
      at: 'timestamp readonly indexed',
    },
  },
  commands: {
    grantAccess: { creates: 'AccessRight', emits: ['AccessGranted'], undo: 'withdrawAccess' },
    suspendAccess: {
      on: 'AccessRight',
      from: ['active'],
      to: 'suspended',
      emits: ['AccessSuspended'],
    },
    withdrawAccess: {
      on: 'AccessRight',
      from: ['active', 'suspended'],
      to: 'withdrawn',
      emits: ['AccessWithdrawn'],
    },
    defineZone: { creates: 'AccessZone', emits: ['AccessZoneDefined'] },
    recordPassage: { creates: 'Passage', emits: ['PassageRecorded'] },
  },
  events: [
    'AccessGranted',
    'AccessSuspended',
    'AccessWithdrawn',
    'AccessZoneDefined',
    'PassageRecorded',
  ],
  neighbours: [
    {
      context: 'visitor',
      how: 'reacts',
      via: 'VisitorCheckedIn',
      because: 'A guest gets a pass for the day.',
    },
    {
      context: 'employee-record',
      how: 'reacts',
      via: 'EmployeeLeft',
      because: 'Rights end with the employment.',
    },
    {
      context: 'personnel-tracking',
      how: 'feeds',
      via: 'PassageRecorded',
      because: 'In an emergency one must know who is inside.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'PassageRecorded',
      because: 'A forced or refused door may be an alarm.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'AccessGranted',
      because: 'Who gave whom entry must be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A door opens only for a right that is active, inside its hours and for its zone.',
    ja: '扉は、有効で時間内かつその区域の権利にだけ開く。',
  },
  data: ['personal', 'biometric', 'secret'],
  sources: [{ title: 'OSDP device protocol' }, { title: 'BACnet access control objects' }],
});

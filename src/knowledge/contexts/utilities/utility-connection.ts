import { defineContext } from '../../context.ts';

export const utilityConnection = defineContext({
  id: 'utility-connection',
  industry: 'utilities',
  archetype: 'registry',
  purpose: {
    en: 'Takes applications for water, power or gas connections, activates them and disconnects them again.',
    ja: '水道・電気・ガスの接続申請を受け、開通させ、必要に応じて停止する。',
  },
  words: {
    en: {
      names: [
        'water connection',
        'utility connection',
        'power connection',
        'gas connection',
        'sewer connection',
      ],
      cues: ['connect my house', 'disconnect', 'reconnection', 'meter installation', 'premises'],
    },
    'zh-TW': {
      names: ['用水申請', '接水申請', '用電申請', '接電申請', '新裝水表'],
      cues: ['過戶', '停水', '復水', '用戶申請'],
    },
    ja: {
      names: ['給水申込', '水道の使用開始', '電気の使用開始', '電気の使用申込', '開栓'],
      cues: ['閉栓', '名義変更', '引込工事', '使用中止'],
    },
    ko: {
      names: ['급수 신청', '전기 사용 신청', '수도 개통', '가스 연결'],
      cues: ['명의 변경', '단수', '계량기 설치', '사용 해지'],
    },
    vi: {
      names: ['đăng ký cấp nước', 'lắp đồng hồ nước', 'đấu nối nước', 'đăng ký cấp điện'],
      cues: ['cắt nước', 'mở nước', 'sang tên', 'hộ dân'],
    },
  },
  entities: {
    Connection: {
      id: 'uuid',
      applicantId: 'ref customer.Customer owner',
      supply: 'water | electricity | gas | sewer',
      premisesAddress: 'text personal',
      status: 'applied | verified | inspected | approved | activated | disconnected | rejected',
      meterSerial: 'text?',
      papers: 'ConnectionPaper[]',
      appliedAt: 'timestamp readonly indexed',
    },
    ConnectionPaper: {
      kind: 'text',
      file: 'file',
    },
  },
  commands: {
    applyForConnection: { creates: 'Connection', emits: ['ConnectionApplied'] },
    verifyConnection: {
      on: 'Connection',
      from: ['applied'],
      to: 'verified',
      emits: ['ConnectionVerified'],
    },
    recordSiteVisit: { on: 'Connection', from: ['verified'], to: 'inspected' },
    approveConnection: {
      on: 'Connection',
      from: ['inspected'],
      to: 'approved',
      emits: ['ConnectionApproved'],
    },
    activateConnection: {
      on: 'Connection',
      from: ['approved', 'disconnected'],
      to: 'activated',
      emits: ['ConnectionActivated'],
      undo: 'disconnectConnection',
    },
    disconnectConnection: {
      on: 'Connection',
      from: ['activated'],
      to: 'disconnected',
      emits: ['ConnectionDisconnected'],
    },
    rejectConnection: {
      on: 'Connection',
      from: ['applied', 'verified', 'inspected'],
      to: 'rejected',
      emits: ['ConnectionRejected'],
    },
  },
  events: [
    'ConnectionApplied',
    'ConnectionVerified',
    'ConnectionApproved',
    'ConnectionActivated',
    'ConnectionDisconnected',
    'ConnectionRejected',
  ],
  neighbours: [
    {
      context: 'inspection',
      how: 'calls',
      via: 'requestInspection',
      because: 'The site must be fit before it is connected.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Several offices decide in turn.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Activation waits for the connection fee.',
    },
    {
      context: 'meter-reading',
      how: 'feeds',
      via: 'ConnectionActivated',
      because: 'From now on there is a meter to read.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ConnectionRejected',
      because: 'The applicant learns why.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A premises has one active connection per kind of supply.',
    ja: '一つの建物について、供給の種類ごとに有効な接続は一つである。',
  },
  data: ['personal'],
  sources: [{ title: 'DIGIT water and sewerage services', read: '2026-11-20' }],
});

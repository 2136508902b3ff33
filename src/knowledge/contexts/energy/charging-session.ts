import { defineContext } from '../../context.ts';

export const chargingSession = defineContext({
  id: 'charging-session',
  industry: 'energy',
  archetype: 'order',
  purpose: {
    en: 'Authorises a driver, runs the charging of a vehicle and measures what was delivered.',
    ja: '利用者を認証し、車両への充電を開始・終了し、供給した電力量を計測する。',
  },
  words: {
    en: {
      names: [
        'charging session',
        'charge my car',
        'start charging',
        'charging card',
        'vehicle charging',
      ],
      cues: ['driver', 'plug in', 'kilowatt hours', 'stop charging', 'rfid card', 'charging time'],
    },
    'zh-TW': {
      names: ['充電紀錄', '開始充電', '充電卡', '充電服務'],
      cues: ['車主', '插槍', '度數', '停止充電'],
    },
    ja: {
      names: ['充電セッション', '充電開始', '充電カード', '車の充電', '充電履歴'],
      cues: ['充電時間', '充電量', '利用者認証', '充電終了'],
    },
    ko: {
      names: ['충전 세션', '충전 시작', '충전 카드', '차량 충전', '충전 이력'],
      cues: ['운전자', '충전량', '충전 종료', '회원 카드'],
    },
    vi: {
      names: ['phiên sạc', 'bắt đầu sạc', 'thẻ sạc', 'sạc xe'],
      cues: ['chủ xe', 'cắm sạc', 'dừng sạc', 'điện năng sạc'],
    },
  },
  entities: {
    ChargingSession: {
      id: 'uuid',
      driverId: 'ref customer.Customer owner',
      chargePointId: 'ref charge-point.ChargePoint indexed',
      connector: 'int',
      status: 'pending | active | completed | invalid',
      tokenUid: 'text personal',
      position: 'geo? location',
      kilowattHours: 'decimal',
      cost: 'money?',
      startedAt: 'timestamp? indexed',
      endedAt: 'timestamp?',
    },
    Token: {
      id: 'uuid',
      driverId: 'ref customer.Customer owner',
      uid: 'text unique personal',
      status: 'allowed | blocked',
      validUntil: 'date?',
    },
  },
  commands: {
    requestSession: {
      creates: 'ChargingSession',
      emits: ['ChargingRequested'],
      undo: 'stopSession',
    },
    startSession: {
      on: 'ChargingSession',
      from: ['pending'],
      to: 'active',
      emits: ['ChargingStarted'],
    },
    stopSession: {
      on: 'ChargingSession',
      from: ['pending', 'active'],
      to: 'completed',
      emits: ['ChargingCompleted'],
    },
    invalidateSession: {
      on: 'ChargingSession',
      from: ['pending', 'active'],
      to: 'invalid',
      emits: ['ChargingInvalidated'],
    },
    issueToken: { creates: 'Token', emits: ['TokenIssued'] },
    blockToken: { on: 'Token', from: ['allowed'], to: 'blocked', emits: ['TokenBlocked'] },
  },
  events: [
    'ChargingRequested',
    'ChargingStarted',
    'ChargingCompleted',
    'ChargingInvalidated',
    'TokenIssued',
    'TokenBlocked',
  ],
  neighbours: [
    {
      context: 'charge-point',
      how: 'calls',
      via: 'occupyChargePoint',
      because: 'The plug must be free and released for this driver.',
    },
    {
      context: 'pricing-promotion',
      how: 'calls',
      via: 'quotePrice',
      because: 'The driver sees the tariff before charging.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Money is held before power flows to a guest.',
    },
    {
      context: 'charge-settlement',
      how: 'feeds',
      via: 'ChargingCompleted',
      because: 'A finished session becomes a charge record.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ChargingCompleted',
      because: 'The driver should move the car.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A connector has at most one active session, and a completed session never changes.',
    ja: '一つのコネクターで進行中の充電は一件までで、完了した記録は変更されない。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'OCPI sessions, tokens, commands', read: '2026-11-20' }],
});

import { defineContext } from '../../context.ts';

export const publicAlert = defineContext({
  id: 'public-alert',
  industry: 'justice',
  archetype: 'messaging',
  purpose: {
    en: 'Warns everybody in an area of a danger, updates the warning and takes it back.',
    ja: '危険を地域の全員に警報し、更新し、解除する。',
  },
  words: {
    en: {
      names: [
        'public warning',
        'emergency alert',
        'disaster alert',
        'evacuation notice',
        'early warning',
        'weather warning',
      ],
      cues: ['earthquake', 'flood', 'typhoon', 'siren', 'cell broadcast', 'affected area'],
    },
    'zh-TW': {
      names: ['災害警報', '災防告警', '緊急警報', '疏散通知', '國家級警報', '防災告警'],
      cues: ['地震', '颱風', '淹水', '警報器', '細胞廣播'],
    },
    ja: {
      names: ['緊急速報', '災害警報', '避難指示', '防災無線', '警報発令', '防災情報'],
      cues: ['地震', '台風', '洪水', '避難', '津波'],
    },
    ko: {
      names: ['재난 문자', '긴급 재난 경보', '대피 명령', '재난 경보', '특보'],
      cues: ['지진', '태풍', '홍수', '대피', '경보'],
    },
    vi: {
      names: [
        'cảnh báo thiên tai',
        'cảnh báo khẩn cấp',
        'lệnh sơ tán',
        'cảnh báo lũ',
        'báo động khẩn',
      ],
      cues: ['động đất', 'lũ lụt', 'sơ tán', 'vùng nguy hiểm'],
    },
  },
  entities: {
    PublicAlert: {
      id: 'uuid',
      identifier: 'text unique readonly',
      senderId: 'ref identity-access.User',
      kind: 'actual | exercise | test',
      status: 'draft | issued | updated | cancelled | expired',
      replaces: 'ref PublicAlert?',
      area: 'geo location',
      expiresAt: 'timestamp indexed',
    },
    AlertText: {
      id: 'uuid',
      alertId: 'ref PublicAlert indexed',
      language: 'text',
      headline: 'text',
      severity: 'text',
      instruction: 'text',
    },
  },
  commands: {
    draftAlert: { creates: 'PublicAlert' },
    issueAlert: {
      on: 'PublicAlert',
      from: ['draft'],
      to: 'issued',
      emits: ['AlertIssued'],
      undo: 'cancelAlert',
    },
    updateAlert: { on: 'PublicAlert', from: ['issued'], to: 'updated', emits: ['AlertUpdated'] },
    cancelAlert: {
      on: 'PublicAlert',
      from: ['issued', 'updated'],
      to: 'cancelled',
      emits: ['AlertCancelled'],
    },
    expireAlert: {
      on: 'PublicAlert',
      from: ['issued', 'updated'],
      to: 'expired',
      emits: ['AlertExpired'],
    },
  },
  events: ['AlertIssued', 'AlertUpdated', 'AlertCancelled', 'AlertExpired'],
  neighbours: [
    {
      context: 'geofence',
      how: 'calls',
      via: 'findArea',
      because: 'The area decides who is warned.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AlertIssued',
      because: 'The warning goes out on every channel at once.',
    },
    {
      context: 'incident-dispatch',
      how: 'reacts',
      via: 'IncidentOpened',
      because: 'A grave incident may call for a warning.',
    },
    {
      context: 'alarm',
      how: 'reacts',
      via: 'AlarmRaised',
      because: 'Gauges and sensors see a danger first.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An update or cancellation names the alert it replaces, and every alert is signed by its sender.',
    ja: '更新や解除は対象の警報を必ず参照し、警報には発信者の署名がある。',
  },
  data: ['location'],
  sources: [{ title: 'CAP 1.2', read: '2026-11-20' }],
});

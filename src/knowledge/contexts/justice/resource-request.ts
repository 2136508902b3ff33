import { defineContext } from '../../context.ts';

export const resourceRequest = defineContext({
  id: 'resource-request',
  industry: 'justice',
  archetype: 'dispatch',
  purpose: {
    en: 'Matches requests for people and equipment in a disaster with what other bodies can lend.',
    ja: '災害時の人員・資機材の要請を、他機関が提供できるものと結び付ける。',
  },
  words: {
    en: {
      names: [
        'relief supplies',
        'emergency supplies',
        'mutual aid',
        'disaster relief',
        'relief goods',
        'aid deployment',
      ],
      cues: ['deploy', 'shelter', 'rescue team', 'equipment', 'recall', 'logistics'],
    },
    'zh-TW': {
      names: ['救災物資', '物資需求', '支援調度', '救災資源', '物資調度'],
      cues: ['避難所', '救難隊', '支援', '歸還', '志工'],
    },
    ja: {
      names: ['救援物資', '支援要請', '災害支援', '応援要請', '物資調達'],
      cues: ['避難所', '救助隊', '派遣', '機材', '返却'],
    },
    ko: {
      names: ['구호 물자', '지원 요청', '재난 구호', '자원 동원', '구호품'],
      cues: ['대피소', '구조대', '파견', '장비', '회수'],
    },
    vi: {
      names: [
        'hàng cứu trợ',
        'yêu cầu hỗ trợ',
        'cứu trợ thiên tai',
        'điều phối cứu trợ',
        'vật tư cứu trợ',
      ],
      cues: ['nơi trú ẩn', 'đội cứu hộ', 'thiết bị', 'thu hồi', 'điều động'],
    },
  },
  entities: {
    AidResource: {
      id: 'uuid',
      kind: 'text indexed',
      ownerBody: 'text',
      status: 'available | committed | deployed | in_use | returned',
      place: 'geo location',
      quantity: 'int',
      requestId: 'ref AidRequest?',
    },
    AidRequest: {
      id: 'uuid',
      incidentId: 'ref incident-dispatch.EmergencyIncident? indexed',
      kind: 'text indexed',
      quantity: 'int',
      neededBy: 'timestamp',
      deliverTo: 'geo location',
    },
  },
  commands: {
    requestResource: { creates: 'AidRequest', emits: ['ResourceRequested'] },
    offerResource: { creates: 'AidResource' },
    commitResource: {
      on: 'AidResource',
      from: ['available', 'returned'],
      to: 'committed',
      emits: ['ResourceCommitted'],
      undo: 'releaseResource',
    },
    deployResource: {
      on: 'AidResource',
      from: ['committed'],
      to: 'deployed',
      emits: ['ResourceDeployed'],
    },
    useResource: { on: 'AidResource', from: ['deployed'], to: 'in_use' },
    releaseResource: {
      on: 'AidResource',
      from: ['committed', 'deployed', 'in_use'],
      to: 'returned',
      emits: ['AidResourceReleased'],
    },
  },
  events: ['ResourceRequested', 'ResourceCommitted', 'ResourceDeployed', 'AidResourceReleased'],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Goods may be promised only when they are there.',
    },
    {
      context: 'last-mile',
      how: 'feeds',
      via: 'ResourceDeployed',
      because: 'Committed goods must get to the scene.',
    },
    {
      context: 'incident-dispatch',
      how: 'reacts',
      via: 'IncidentOpened',
      because: 'A large incident needs help from outside.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ResourceRequested',
      because: 'Bodies that can help are asked.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A unit or a piece of equipment is committed to one request at a time.',
    ja: '一つの部隊や資機材が同時に確約される要請は一つだけである。',
  },
  data: ['location'],
  sources: [{ title: 'EDXL-RM 1.0' }],
});

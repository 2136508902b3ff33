import { defineContext } from '../../context.ts';

export const resourceInventory = defineContext({
  id: 'resource-inventory',
  industry: 'telecom',
  archetype: 'registry',
  purpose: {
    en: 'Holds numbers, SIM cards, ports and network equipment and who uses them.',
    ja: '電話番号、SIM、ポート、通信設備と、その割り当て先を管理する。',
  },
  words: {
    en: {
      names: [
        'sim card',
        'network port',
        'number pool',
        'network equipment',
        'base station',
        'network resource',
      ],
      cues: ['reserve number', 'assign', 'ip address', 'router', 'free ports'],
    },
    'zh-TW': {
      names: ['sim卡', '號碼池', '網路設備', '基地台', '線路埠'],
      cues: ['配號', '保留號碼', '路由器', '機房'],
    },
    ja: {
      names: ['simカード', '電話番号管理', '通信設備', '基地局', 'ネットワーク設備'],
      cues: ['番号割当', 'ポート', 'ルーター', '空き番号'],
    },
    ko: {
      names: ['유심칩', '유심 카드', '번호 자원', '통신 설비', '기지국', '네트워크 장비'],
      cues: ['번호 할당', '네트워크 포트', '라우터', '예비'],
    },
    vi: {
      names: ['thẻ sim', 'kho số', 'thiết bị mạng', 'trạm phát sóng'],
      cues: ['cấp số', 'cổng mạng', 'bộ định tuyến', 'tài nguyên mạng'],
    },
  },
  entities: {
    Resource: {
      id: 'uuid',
      kind: 'number | sim | port | equipment | address',
      code: 'text unique',
      status: 'available | reserved | assigned | suspended',
      siteId: 'text? indexed',
      reservedUntil: 'timestamp?',
      serviceId: 'ref product-inventory.Service?',
      alarms: 'ResourceAlarm[]',
    },
    ResourceAlarm: {
      severity: 'minor | major | critical',
      raisedAt: 'timestamp',
      clearedAt: 'timestamp?',
    },
  },
  commands: {
    registerResource: { creates: 'Resource', emits: ['ResourceRegistered'] },
    reserveResource: {
      on: 'Resource',
      from: ['available'],
      to: 'reserved',
      emits: ['ResourceReserved'],
      undo: 'releaseResource',
    },
    assignResource: {
      on: 'Resource',
      from: ['reserved'],
      to: 'assigned',
      emits: ['ResourceAssigned'],
      undo: 'releaseResource',
    },
    suspendResource: {
      on: 'Resource',
      from: ['available', 'assigned'],
      to: 'suspended',
      emits: ['ResourceSuspended'],
    },
    releaseResource: {
      on: 'Resource',
      from: ['reserved', 'assigned', 'suspended'],
      to: 'available',
      emits: ['ResourceReleased'],
    },
  },
  events: [
    'ResourceRegistered',
    'ResourceReserved',
    'ResourceAssigned',
    'ResourceSuspended',
    'ResourceReleased',
  ],
  neighbours: [
    {
      context: 'service-order',
      how: 'reacts',
      via: 'ServiceOrderCompleted',
      because: 'Reserved resources become assigned ones.',
    },
    {
      context: 'service-order',
      how: 'reacts',
      via: 'ServiceOrderCancelled',
      because: 'What was kept for the order is given back.',
    },
    {
      context: 'alarm',
      how: 'reacts',
      via: 'AlarmRaised',
      because: 'Equipment in alarm is not offered for new services.',
    },
    {
      context: 'service-problem',
      how: 'feeds',
      via: 'ResourceSuspended',
      because: 'Lost equipment may explain a wider fault.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A resource is assigned to one service at a time.',
    ja: '一つの設備は同時に一つのサービスにのみ割り当てられる。',
  },
  data: ['minor'],
  sources: [
    { title: 'TM Forum TMF639 Resource Inventory, TMF652 Resource Ordering', read: '2026-11-20' },
  ],
});

import { defineContext } from '../../context.ts';

export const webhook = defineContext({
  id: 'webhook',
  industry: 'platform',
  archetype: 'messaging',
  purpose: {
    en: 'Delivers events to systems of partners, signed, with retries and replay.',
    ja: '出来事を署名付きで取引先のシステムへ届け、再送や再生を行う。',
  },
  words: {
    en: {
      names: [
        'webhook',
        'callback url',
        'push events to partners',
        'event subscription',
        'outbound integration',
        'partner notification endpoint',
      ],
      cues: ['endpoint', 'third-party system', 'signing secret', 'retry', 'replay', 'integration'],
    },
    'zh-TW': {
      names: ['事件回呼', '回呼網址', '事件推送', '對外串接', '夥伴系統通知'],
      cues: ['串接', '第三方系統', '重送', '簽章金鑰'],
    },
    ja: {
      names: [
        'ウェブフック',
        'コールバックURL',
        '外部連携通知',
        'イベント配信',
        '外部システムへの通知',
      ],
      cues: ['連携', '外部システム', '再送', '署名鍵'],
    },
    ko: {
      names: ['웹훅', '콜백 주소', '외부 연동 알림', '이벤트 전달', '제휴사 연동'],
      cues: ['연동', '외부 시스템', '재전송', '서명 키'],
    },
    vi: {
      names: ['webhook', 'địa chỉ gọi lại', 'đẩy sự kiện cho đối tác', 'tích hợp đối tác'],
      cues: ['tích hợp', 'hệ thống bên ngoài', 'gửi lại', 'khóa ký'],
    },
  },
  entities: {
    Endpoint: {
      id: 'uuid',
      ownerId: 'ref identity-access.User owner',
      url: 'url',
      eventTypes: 'text[]',
      signingSecret: 'text secret',
      status: 'enabled | disabled',
    },
    WebhookDelivery: {
      id: 'uuid',
      endpointId: 'ref Endpoint indexed',
      eventId: 'text unique',
      attempts: 'int',
      status: 'pending | delivered | failed | dead',
      nextAttemptAt: 'timestamp? indexed',
    },
  },
  commands: {
    registerEndpoint: {
      creates: 'Endpoint',
      emits: ['EndpointRegistered'],
      undo: 'disableEndpoint',
    },
    disableEndpoint: {
      on: 'Endpoint',
      from: ['enabled'],
      to: 'disabled',
      emits: ['EndpointDisabled'],
    },
    rotateSecret: { on: 'Endpoint', emits: ['SecretRotated'] },
    queueDelivery: { creates: 'WebhookDelivery', emits: ['DeliveryQueued'] },
    confirmDelivery: {
      on: 'WebhookDelivery',
      from: ['pending', 'failed'],
      to: 'delivered',
      emits: ['DeliveryConfirmed'],
    },
    failDelivery: {
      on: 'WebhookDelivery',
      from: ['pending'],
      to: 'failed',
      emits: ['DeliveryFailed'],
    },
    abandonDelivery: {
      on: 'WebhookDelivery',
      from: ['failed'],
      to: 'dead',
      emits: ['DeliveryAbandoned'],
    },
  },
  events: [
    'EndpointRegistered',
    'EndpointDisabled',
    'SecretRotated',
    'DeliveryQueued',
    'DeliveryConfirmed',
    'DeliveryFailed',
    'DeliveryAbandoned',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderConfirmed',
      because: 'Partners follow what they sold.',
    },
    {
      context: 'key-management',
      how: 'calls',
      via: 'createKey',
      because: 'Each endpoint has its own signing key.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DeliveryAbandoned',
      because: "The partner's engineer is told before data is missed.",
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'SecretRotated',
      because: 'Use of secrets is traced.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Each event reaches an enabled endpoint at least once or ends as a visible dead delivery.',
    ja: '有効な宛先には各イベントが少なくとも一度届くか、配信不能として見える形で残る。',
  },
  data: ['secret'],
  sources: [
    { title: 'Open Banking UK Event Notification', read: '2026-11-20' },
    { title: 'RESO Web API webhooks', read: '2026-11-20' },
    { title: 'TM Forum TMF688 Event Management' },
  ],
});

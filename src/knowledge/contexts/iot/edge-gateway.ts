import { defineContext } from '../../context.ts';

export const edgeGateway = defineContext({
  id: 'edge-gateway',
  industry: 'iot',
  archetype: 'tracking',
  purpose: {
    en: 'Connects devices on site, keeps their messages while the line is down and passes them on.',
    ja: '現場の機器をつなぎ、回線断の間はメッセージを保ち、復旧後に送り出す。',
  },
  words: {
    en: {
      names: ['edge gateway', 'iot gateway', 'field gateway', 'edge box', 'store and forward'],
      cues: ['gateway', 'on-site box', 'line is down', 'protocol converter', 'modbus'],
    },
    'zh-TW': {
      names: ['邊緣閘道', '閘道器', '物聯網閘道', '現場閘道', '邊緣運算盒'],
      cues: ['斷線續傳', '通訊協定轉換', '現場網路', '離線暫存'],
    },
    ja: {
      names: ['エッジゲートウェイ', 'iotゲートウェイ', '現場ゲートウェイ', 'エッジ端末'],
      cues: ['ゲートウェイ', '回線断', 'プロトコル変換', '一時保存'],
    },
    ko: {
      names: ['엣지 게이트웨이', '사물인터넷 게이트웨이', '현장 게이트웨이', '엣지 장비'],
      cues: ['게이트웨이', '회선 단절', '프로토콜 변환', '임시 저장'],
    },
    vi: {
      names: ['cổng biên', 'gateway iot', 'thiết bị biên', 'bộ thu thập tại chỗ'],
      cues: ['mất kết nối', 'chuyển đổi giao thức', 'lưu rồi gửi', 'cổng kết nối'],
    },
  },
  entities: {
    Gateway: {
      id: 'uuid',
      name: 'text',
      siteId: 'ref site.Site?',
      status: 'offline | online | degraded | retired',
      place: 'geo? location',
      accessKey: 'text secret',
      bufferedMessages: 'int',
      lastSeenAt: 'timestamp? indexed',
    },
    Attachment: {
      id: 'uuid',
      gatewayId: 'ref Gateway',
      deviceId: 'ref device-registry.Device',
      protocol: 'text',
      address: 'text',
    },
  },
  commands: {
    installGateway: { creates: 'Gateway', emits: ['GatewayInstalled'] },
    connectGateway: {
      on: 'Gateway',
      from: ['offline', 'degraded'],
      to: 'online',
      emits: ['GatewayConnected'],
    },
    reportDegradation: {
      on: 'Gateway',
      from: ['online'],
      to: 'degraded',
      emits: ['GatewayDegraded'],
    },
    loseGateway: {
      on: 'Gateway',
      from: ['online', 'degraded'],
      to: 'offline',
      emits: ['GatewayLost'],
    },
    attachDevice: { creates: 'Attachment', emits: ['DeviceAttached'] },
    retireGateway: {
      on: 'Gateway',
      from: ['offline', 'online', 'degraded'],
      to: 'retired',
      emits: ['GatewayRetired'],
    },
  },
  events: [
    'GatewayInstalled',
    'GatewayConnected',
    'GatewayDegraded',
    'GatewayLost',
    'DeviceAttached',
    'GatewayRetired',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'feeds',
      via: 'GatewayConnected',
      because: 'Buffered readings arrive late and must be put in their place by time.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'GatewayLost',
      because: 'A silent gateway hides every device behind it.',
    },
    {
      context: 'firmware-update',
      how: 'reacts',
      via: 'RolloutStarted',
      because: 'The gateway fetches the image once for its devices.',
    },
    {
      context: 'device-registry',
      how: 'calls',
      via: 'findDevice',
      because: 'Messages of unknown devices are refused.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A buffered message is removed only after the platform has confirmed it.',
    ja: '溜めたメッセージは、上位が受領を確認した後にだけ消す。',
  },
  data: ['location', 'secret'],
  sources: [
    { title: 'EdgeX Foundry core services' },
    { title: 'ThingsBoard IoT Gateway' },
    { title: 'Eclipse Sparkplug' },
  ],
});

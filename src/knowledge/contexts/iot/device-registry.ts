import { defineContext } from '../../context.ts';

export const deviceRegistry = defineContext({
  id: 'device-registry',
  industry: 'iot',
  archetype: 'registry',
  purpose: {
    en: 'Knows every device in the field, what it is, where it stands and to whom it belongs.',
    ja: '現場のすべての機器について、種類、設置場所、所有者を把握する。',
  },
  words: {
    en: {
      names: [
        'device registry',
        'device inventory',
        'device list',
        'registered device',
        'fleet of devices',
        'connected devices',
        'gadget list',
      ],
      cues: ['device', 'sensor', 'serial number', 'decommission', 'device model'],
    },
    'zh-TW': {
      names: ['設備清單', '裝置清單', '裝置登錄', '設備登錄', '裝置管理'],
      cues: ['裝置', '感測器', '序號', '汰除', '設備型號'],
    },
    ja: {
      names: ['デバイス台帳', '機器台帳', 'デバイス登録', '端末台帳', 'デバイス管理'],
      cues: ['デバイス', 'センサー', 'シリアル番号', '廃止'],
    },
    ko: {
      names: ['기기 목록', '장치 등록', '디바이스 등록', '기기 대장', '단말 관리'],
      cues: ['디바이스', '센서', '일련번호', '기기 폐기'],
    },
    vi: {
      names: ['danh sách thiết bị', 'đăng ký thiết bị', 'sổ thiết bị', 'quản lý thiết bị'],
      cues: ['thiết bị', 'cảm biến', 'số sê-ri', 'ngừng sử dụng thiết bị'],
    },
  },
  entities: {
    Device: {
      id: 'uuid',
      serialNumber: 'text unique',
      deviceTypeId: 'ref DeviceType',
      customerId: 'ref customer.Customer? owner',
      status: 'registered | active | suspended | retired',
      place: 'geo? location',
      labels: 'json?',
      registeredAt: 'timestamp readonly indexed',
    },
    DeviceType: {
      id: 'uuid',
      maker: 'text',
      model: 'text indexed',
      capabilities: 'text[]',
    },
  },
  commands: {
    registerDevice: { creates: 'Device', emits: ['DeviceRegistered'], undo: 'retireDevice' },
    activateDevice: {
      on: 'Device',
      from: ['registered', 'suspended'],
      to: 'active',
      emits: ['DeviceActivated'],
    },
    suspendDevice: { on: 'Device', from: ['active'], to: 'suspended', emits: ['DeviceSuspended'] },
    retireDevice: {
      on: 'Device',
      from: ['registered', 'active', 'suspended'],
      to: 'retired',
      emits: ['DeviceRetired'],
    },
    assignDevice: { on: 'Device', emits: ['DeviceAssigned'] },
  },
  events: [
    'DeviceRegistered',
    'DeviceActivated',
    'DeviceSuspended',
    'DeviceRetired',
    'DeviceAssigned',
  ],
  neighbours: [
    {
      context: 'device-provisioning',
      how: 'reacts',
      via: 'DeviceProvisioned',
      because: 'A device that holds its credentials becomes active.',
    },
    {
      context: 'telemetry',
      how: 'feeds',
      via: 'DeviceRetired',
      because: 'Readings of a retired device are no longer taken.',
    },
    {
      context: 'device-twin',
      how: 'feeds',
      via: 'DeviceRegistered',
      because: 'Each registered device gets a mirror of its state.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'DeviceAssigned',
      because: 'Who held a device when must stay provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A serial number belongs to at most one device that is not retired.',
    ja: '製造番号は、廃止されていない機器のうち高々一台にだけ属する。',
  },
  data: ['location'],
  sources: [{ title: 'Eclipse Hono device registry API' }, { title: 'ThingsBoard device entity' }],
});

import { defineContext } from '../../context.ts';

export const deviceTwin = defineContext({
  id: 'device-twin',
  industry: 'manufacturing',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the digital counterpart of a device: who it is, what it reports and what it should become.',
    ja: '機器の写し(識別情報、報告された状態、あるべき状態)を保持する。',
  },
  words: {
    en: {
      names: [
        'digital twin',
        'device twin',
        'device shadow',
        'desired state',
        'device state',
        'connected device',
      ],
      cues: ['attributes', 'offline', 'device status', 'reported state', 'serial number'],
    },
    'zh-TW': {
      names: ['數位分身', '裝置分身', '設備影子', '聯網裝置', '裝置狀態'],
      cues: ['連線狀態', '離線', '屬性', '序號'],
    },
    ja: {
      names: ['デジタルツイン', 'デバイスツイン', '機器の状態', 'デバイスシャドウ', '接続機器'],
      cues: ['属性', 'オフライン', '目標状態', '製造番号'],
    },
    ko: {
      names: ['디지털 트윈', '디바이스 트윈', '기기 상태', '디바이스 섀도', '연결 기기'],
      cues: ['속성', '오프라인', '목표 상태', '일련번호'],
    },
    vi: {
      names: ['bản sao số', 'song sinh số', 'trạng thái thiết bị', 'thiết bị kết nối'],
      cues: ['thuộc tính', 'mất kết nối', 'số sê-ri'],
    },
  },
  entities: {
    Thing: {
      id: 'uuid',
      serial: 'text unique',
      policyCode: 'text',
      status: 'created | online | offline | deleted',
      attributes: 'json',
      reported: 'json',
      desired: 'json',
      revision: 'int readonly',
      position: 'geo? location',
      credentialHash: 'text secret',
      features: 'Feature[]',
    },
    Feature: {
      name: 'text',
      properties: 'json',
    },
  },
  commands: {
    createThing: { creates: 'Thing', emits: ['ThingCreated'], undo: 'deleteThing' },
    modifyThing: { on: 'Thing', emits: ['ThingModified'] },
    setDesiredState: { on: 'Thing', emits: ['DesiredStateChanged'] },
    markOnline: { on: 'Thing', from: ['created', 'offline'], to: 'online', emits: ['ThingOnline'] },
    markOffline: { on: 'Thing', from: ['online'], to: 'offline', emits: ['ThingOffline'] },
    deleteThing: {
      on: 'Thing',
      from: ['created', 'online', 'offline'],
      to: 'deleted',
      emits: ['ThingDeleted'],
    },
  },
  events: [
    'ThingCreated',
    'ThingModified',
    'DesiredStateChanged',
    'ThingOnline',
    'ThingOffline',
    'ThingDeleted',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'What a device reports becomes its last known state.',
    },
    {
      context: 'device-registry',
      how: 'reacts',
      via: 'DeviceRegistered',
      because: 'A registered device gets its counterpart.',
    },
    {
      context: 'device-command',
      how: 'feeds',
      via: 'DesiredStateChanged',
      because: 'The difference to the reported state is sent as a command.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'ThingModified',
      because: 'Devices are found by what they are and report.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A change is accepted only against the revision it was based on.',
    ja: '変更は、もとにした版番号が最新である場合にのみ受け付ける。',
  },
  data: ['location', 'secret'],
  sources: [{ title: 'Eclipse Ditto documentation', read: '2026-11-20' }],
});

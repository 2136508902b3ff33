import { defineContext } from '../../context.ts';

export const firmwareUpdate = defineContext({
  id: 'firmware-update',
  industry: 'iot',
  archetype: 'campaign',
  purpose: {
    en: 'Rolls new firmware out to groups of devices in steps and stops when too many fail.',
    ja: '新しいファームウェアを機器の群へ段階的に配り、失敗が多ければ止める。',
  },
  words: {
    en: {
      names: [
        'firmware',
        'firmware update',
        'over-the-air update',
        'ota update',
        'remote update of devices',
      ],
      cues: [
        'update package',
        'rollback firmware',
        'version of the device',
        'update in stages',
        'battery level before updating',
      ],
    },
    'zh-TW': {
      names: ['韌體', '韌體更新', '遠端更新', '空中升級', 'ota更新'],
      cues: ['更新包', '分批更新', '版本回退', '升級失敗'],
    },
    ja: {
      names: ['ファームウェア', 'ファームウェア更新', 'ota更新', '遠隔アップデート'],
      cues: ['更新パッケージ', '段階配信', 'ロールバック', '更新失敗'],
    },
    ko: {
      names: ['펌웨어', '펌웨어 업데이트', '무선 업데이트', '원격 업데이트'],
      cues: ['업데이트 패키지', '단계적 배포', '롤백', '업데이트 실패'],
    },
    vi: {
      names: ['phần sụn', 'cập nhật firmware', 'firmware', 'cập nhật từ xa', 'cập nhật ota'],
      cues: ['gói cập nhật', 'triển khai từng đợt', 'quay lại bản cũ', 'cập nhật thất bại'],
    },
  },
  entities: {
    Rollout: {
      id: 'uuid',
      imageId: 'ref FirmwareImage',
      targetGroup: 'text indexed',
      status: 'draft | running | finished | aborted',
      failureLimitPercent: 'int',
      startedAt: 'timestamp?',
      createdAt: 'timestamp readonly',
    },
    FirmwareImage: {
      id: 'uuid',
      version: 'text',
      deviceModel: 'text indexed',
      content: 'file trade-secret',
      digest: 'text unique',
      signature: 'text',
    },
    DeviceUpdate: {
      id: 'uuid',
      rolloutId: 'ref Rollout',
      deviceId: 'ref device-registry.Device',
      status: 'waiting | installed | failed',
      reportedAt: 'timestamp?',
    },
  },
  commands: {
    planRollout: { creates: 'Rollout', emits: ['RolloutPlanned'] },
    startRollout: {
      on: 'Rollout',
      from: ['draft'],
      to: 'running',
      emits: ['RolloutStarted'],
      undo: 'abortRollout',
    },
    abortRollout: { on: 'Rollout', from: ['running'], to: 'aborted', emits: ['RolloutAborted'] },
    finishRollout: { on: 'Rollout', from: ['running'], to: 'finished', emits: ['RolloutFinished'] },
    recordInstallation: {
      on: 'DeviceUpdate',
      from: ['waiting'],
      to: 'installed',
      emits: ['FirmwareInstalled'],
    },
    recordFailure: {
      on: 'DeviceUpdate',
      from: ['waiting'],
      to: 'failed',
      emits: ['FirmwareFailed'],
    },
  },
  events: [
    'RolloutPlanned',
    'RolloutStarted',
    'RolloutAborted',
    'RolloutFinished',
    'FirmwareInstalled',
    'FirmwareFailed',
  ],
  neighbours: [
    {
      context: 'device-command',
      how: 'calls',
      via: 'sendCommand',
      because: 'The device is told to fetch and install the image.',
    },
    {
      context: 'device-registry',
      how: 'calls',
      via: 'listDevices',
      because: 'The group decides which devices are reached.',
    },
    {
      context: 'device-twin',
      how: 'feeds',
      via: 'FirmwareInstalled',
      because: 'The reported version is part of the state of the device.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'DeviceFellSilent',
      because: 'A device that falls silent after an update counts as failed.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A device installs only an image that is signed and made for its model.',
    ja: '機器は、署名済みで自機種向けのイメージだけを導入する。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'Eclipse hawkBit rollouts' }, { title: 'IETF SUIT manifest architecture' }],
});

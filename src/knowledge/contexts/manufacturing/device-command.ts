import { defineContext } from '../../context.ts';

export const deviceCommand = defineContext({
  id: 'device-command',
  industry: 'manufacturing',
  archetype: 'order',
  purpose: {
    en: 'Sends commands and software roll-outs to devices and follows their acknowledgement.',
    ja: '機器に指示やソフトウェアの配布を送り、受領と完了を追う。',
  },
  words: {
    en: {
      names: [
        'remote control',
        'device command',
        'remote command',
        'switch on remotely',
        'roll-out to devices',
        'remote restart',
      ],
      cues: ['actuator', 'acknowledge', 'firmware', 'turn off', 'retry', 'configuration push'],
    },
    'zh-TW': {
      names: ['遠端控制', '遠端指令', '裝置控制', '遠端重啟', '批次派送', '自動控制', '開關控制', '遙控'],
      cues: ['遠端開關', '回覆確認', '韌體', '逾時', '自動開啟'],
    },
    ja: {
      names: ['遠隔操作', '遠隔制御', '機器制御', 'リモート再起動', '一斉配布', '自動制御', '機器の操作', '制御'],
      cues: ['遠隔指示', '応答確認', 'ファームウェア', '再送', '自動で開く'],
    },
    ko: {
      names: ['원격 제어', '원격 명령', '기기 제어', '원격 재시작', '일괄 배포', '자동 제어', '자동으로 작동', '기기 조작'],
      cues: ['응답 확인', '펌웨어', '재전송', '켜고 끄기', '알아서 움직이다'],
    },
    vi: {
      names: ['điều khiển từ xa', 'lệnh thiết bị', 'bật tắt từ xa', 'khởi động lại từ xa', 'tự bật', 'tự tắt', 'điều khiển tự động', 'bật quạt nước'],
      cues: ['xác nhận lệnh', 'phần mềm thiết bị', 'gửi lại', 'tự động bật'],
    },
  },
  entities: {
    DeviceCommand: {
      id: 'uuid',
      thingId: 'ref device-twin.Thing indexed',
      rolloutId: 'ref Rollout?',
      name: 'text',
      arguments: 'json secret',
      status: 'queued | sent | acknowledged | failed | expired',
      sequence: 'int',
      expiresAt: 'timestamp indexed',
    },
    Rollout: {
      id: 'uuid',
      name: 'text',
      targets: 'int',
      failureLimitPercent: 'int',
      status: 'running | stopped | done',
    },
  },
  commands: {
    sendCommand: { creates: 'DeviceCommand', emits: ['CommandQueued'], undo: 'expireCommand' },
    dispatchCommand: { on: 'DeviceCommand', from: ['queued'], to: 'sent', emits: ['CommandSent'] },
    acknowledgeCommand: {
      on: 'DeviceCommand',
      from: ['sent'],
      to: 'acknowledged',
      emits: ['CommandAcknowledged'],
    },
    failCommand: { on: 'DeviceCommand', from: ['sent'], to: 'failed', emits: ['CommandFailed'] },
    expireCommand: {
      on: 'DeviceCommand',
      from: ['queued', 'sent'],
      to: 'expired',
      emits: ['CommandExpired'],
    },
    startRollout: { creates: 'Rollout', emits: ['RolloutStarted'] },
    stopRollout: { on: 'Rollout', from: ['running'], to: 'stopped', emits: ['RolloutStopped'] },
    finishRollout: { on: 'Rollout', from: ['running'], to: 'done', emits: ['RolloutFinished'] },
  },
  events: [
    'CommandQueued',
    'CommandSent',
    'CommandAcknowledged',
    'CommandFailed',
    'CommandExpired',
    'RolloutStarted',
    'RolloutStopped',
    'RolloutFinished',
  ],
  neighbours: [
    {
      context: 'device-twin',
      how: 'calls',
      via: 'getThing',
      because: 'The device must exist and accept this command.',
    },
    {
      context: 'device-twin',
      how: 'reacts',
      via: 'DesiredStateChanged',
      because: 'A wanted state is reached by commands.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'The next report confirms the effect.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CommandFailed',
      because: 'Somebody must look at a device that does not obey.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A command may arrive more than once, so it carries a number by which the device ignores repeats.',
    ja: '指示は重複して届き得るため、機器が重複を無視できる番号を必ず持つ。',
  },
  data: ['secret'],
  sources: [{ title: 'Eclipse Ditto messages', read: '2026-11-20' }, { title: 'OMA LwM2M' }],
});

import { defineContext } from '../../context.ts';

export const deviceProvisioning = defineContext({
  id: 'device-provisioning',
  industry: 'iot',
  archetype: 'case',
  purpose: {
    en: 'Brings a new device online with its own credentials and first settings.',
    ja: '新しい機器に固有の認証情報と初期設定を与え、使える状態にする。',
  },
  words: {
    en: {
      names: [
        'device provisioning',
        'device onboarding',
        'pair a device',
        'pairing code',
        'device activation',
        'device enrolment',
      ],
      cues: ['scan the code', 'claim a device', 'credential', 'first boot', 'set up a device'],
    },
    'zh-TW': {
      names: ['裝置配對', '設備開通', '裝置佈建', '配對碼', '裝置註冊流程'],
      cues: ['掃描條碼綁定', '綁定裝置', '首次開機', '憑證下發'],
    },
    ja: {
      names: [
        'デバイスプロビジョニング',
        '機器ペアリング',
        'ペアリングコード',
        'デバイス初期設定',
        '機器の紐付け',
      ],
      cues: ['初回起動', '認証情報', 'デバイスを追加', '端末登録'],
    },
    ko: {
      names: ['기기 페어링', '디바이스 프로비저닝', '페어링 코드', '기기 연결 등록', '기기 온보딩'],
      cues: ['첫 부팅', '기기 추가', '자격 증명', '초기 설정'],
    },
    vi: {
      names: ['ghép nối thiết bị', 'mã ghép nối', 'kích hoạt thiết bị', 'cấp phát thiết bị'],
      cues: ['thêm thiết bị', 'khởi động lần đầu', 'quét mã thiết bị', 'thông tin xác thực'],
    },
  },
  entities: {
    Enrolment: {
      id: 'uuid',
      deviceId: 'ref device-registry.Device',
      claimCode: 'text unique secret',
      status: 'pending | claimed | provisioned | failed | revoked',
      method: 'text',
      expiresAt: 'timestamp',
      claimedAt: 'timestamp? indexed',
    },
    Credential: {
      id: 'uuid',
      enrolmentId: 'ref Enrolment',
      kind: 'text',
      fingerprint: 'text unique',
      validUntil: 'timestamp',
    },
  },
  commands: {
    startEnrolment: { creates: 'Enrolment', emits: ['EnrolmentStarted'], undo: 'revokeEnrolment' },
    claimDevice: { on: 'Enrolment', from: ['pending'], to: 'claimed', emits: ['DeviceClaimed'] },
    provisionDevice: {
      on: 'Enrolment',
      from: ['claimed'],
      to: 'provisioned',
      emits: ['DeviceProvisioned'],
    },
    failEnrolment: {
      on: 'Enrolment',
      from: ['pending', 'claimed'],
      to: 'failed',
      emits: ['EnrolmentFailed'],
    },
    revokeEnrolment: {
      on: 'Enrolment',
      from: ['pending', 'claimed', 'provisioned'],
      to: 'revoked',
      emits: ['EnrolmentRevoked'],
    },
  },
  events: [
    'EnrolmentStarted',
    'DeviceClaimed',
    'DeviceProvisioned',
    'EnrolmentFailed',
    'EnrolmentRevoked',
  ],
  neighbours: [
    {
      context: 'device-registry',
      how: 'calls',
      via: 'registerDevice',
      because: 'Only a device known by its serial number may be claimed.',
    },
    {
      context: 'certificate',
      how: 'calls',
      via: 'requestCertificate',
      because: 'The device proves itself with its own certificate.',
    },
    {
      context: 'device-twin',
      how: 'feeds',
      via: 'DeviceProvisioned',
      because: 'The first settings are handed over through the twin.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'EnrolmentRevoked',
      because: 'Withdrawing trust from a device has to be traceable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A claim code is used once and not after it has run out.',
    ja: '登録コードは一度だけ、期限内にしか使えない。',
  },
  data: ['secret'],
  sources: [
    { title: 'FIDO Device Onboard' },
    { title: 'Azure IoT Hub Device Provisioning Service enrolments' },
  ],
});

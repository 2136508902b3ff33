import { defineContext } from '../../context.ts';

export const openBankingConsent = defineContext({
  id: 'open-banking-consent',
  industry: 'banking',
  archetype: 'entitlement',
  purpose: {
    en: 'Lets account holders grant, see and revoke what third-party providers may do with their accounts.',
    ja: '口座保有者が第三者事業者への許可を与え、確かめ、取り消せるようにする。',
  },
  words: {
    en: {
      names: [
        'open banking',
        'account access consent',
        'third-party provider',
        'account aggregation',
        'account information service',
        'psd2',
      ],
      cues: ['aggregator', 'revoke access', 'bank api', 'fintech access', 'consent expiry'],
    },
    'zh-TW': {
      names: ['開放銀行', '帳戶授權', '第三方業者', '帳戶整合'],
      cues: ['授權撤回', '帳戶資料存取', '金融科技業者'],
    },
    ja: {
      names: ['オープンバンキング', '口座連携', '口座情報連携', '電子決済等代行業'],
      cues: ['連携解除', '参照許可', '家計簿アプリ', '第三者提供'],
    },
    ko: {
      names: ['오픈뱅킹', '마이데이터', '계좌 연결', '계좌 정보 제공 동의'],
      cues: ['동의 철회', '핀테크', '제3자 제공', '연결 해제'],
    },
    vi: {
      names: [
        'ngân hàng mở',
        'liên kết tài khoản ngân hàng',
        'bên thứ ba truy cập tài khoản',
        'kết nối tài khoản',
      ],
      cues: ['thu hồi quyền', 'fintech', 'quyền truy cập tài khoản', 'hủy liên kết'],
    },
  },
  entities: {
    AccountAccessConsent: {
      id: 'uuid',
      holderId: 'ref party-kyc.Client owner',
      accountId: 'ref deposit-account.DepositAccount',
      provider: 'text indexed',
      permissions: 'text[] personal',
      status: 'awaiting | authorised | rejected | revoked | expired',
      maxAmount: 'money? financial',
      accessTokenHash: 'text secret',
      expiresAt: 'timestamp? indexed',
    },
    EventSubscription: { id: 'uuid', provider: 'text', callback: 'url', kinds: 'text[]' },
  },
  commands: {
    requestConsent: {
      creates: 'AccountAccessConsent',
      emits: ['AccessConsentRequested'],
      undo: 'revokeConsent',
    },
    authoriseConsent: {
      on: 'AccountAccessConsent',
      from: ['awaiting'],
      to: 'authorised',
      emits: ['AccessConsentAuthorised'],
      undo: 'revokeConsent',
    },
    rejectConsent: {
      on: 'AccountAccessConsent',
      from: ['awaiting'],
      to: 'rejected',
      emits: ['AccessConsentRejected'],
    },
    renewConsent: {
      on: 'AccountAccessConsent',
      from: ['authorised', 'expired'],
      to: 'authorised',
      emits: ['AccessConsentRenewed'],
    },
    revokeConsent: {
      on: 'AccountAccessConsent',
      from: ['awaiting', 'authorised'],
      to: 'revoked',
      emits: ['AccessConsentRevoked'],
    },
    expireConsent: {
      on: 'AccountAccessConsent',
      from: ['authorised'],
      to: 'expired',
      emits: ['AccessConsentExpired'],
    },
    subscribeToEvents: { creates: 'EventSubscription', emits: ['ProviderSubscribed'] },
  },
  events: [
    'AccessConsentRequested',
    'AccessConsentAuthorised',
    'AccessConsentRejected',
    'AccessConsentRenewed',
    'AccessConsentRevoked',
    'AccessConsentExpired',
    'ProviderSubscribed',
  ],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'openSession',
      because: 'The holder proves anew who they are before granting.',
    },
    {
      context: 'deposit-account',
      how: 'calls',
      via: 'getAccount',
      because: 'The provider reads only what was granted.',
    },
    {
      context: 'identity-access',
      how: 'reacts',
      via: 'UserDisabled',
      because: 'A disabled login takes its grants with it.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'AccessConsentAuthorised',
      because: 'Who allowed what, and when, must be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'From the moment of revocation every access is denied.',
    ja: '取消の瞬間から、すべての参照は拒否される。',
  },
  data: ['personal', 'financial', 'secret'],
  sources: [
    {
      title:
        'UK Open Banking Read/Write API 4.0.0: account access, variable recurring payments, events',
      read: '2026-11-20',
    },
    { title: 'FDX API and Berlin Group NextGenPSD2' },
  ],
});

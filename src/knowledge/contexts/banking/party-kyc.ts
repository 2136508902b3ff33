import { defineContext } from '../../context.ts';

export const partyKyc = defineContext({
  id: 'party-kyc',
  industry: 'banking',
  archetype: 'registry',
  purpose: {
    en: 'Verifies who a customer is and how risky, before and while they are served.',
    ja: '顧客の本人性とリスクを、取引開始前と継続中に確かめる。',
  },
  words: {
    en: {
      names: [
        'kyc',
        'know your customer',
        'customer due diligence',
        'anti-money laundering',
        'aml',
        'sanctions screening',
        'customer onboarding check',
      ],
      cues: [
        'watch list',
        'politically exposed',
        'risk rating',
        'identity document',
        'beneficial owner',
        'source of funds',
      ],
    },
    'zh-TW': {
      names: ['客戶盡職調查', '洗錢防制', '身分審查', '制裁名單', '開戶審核'],
      cues: ['證件', '風險等級', '實質受益人', '黑名單篩查', '徵信', '實名認證'],
    },
    ja: {
      names: ['顧客管理措置', 'マネーロンダリング対策', '制裁リスト照合', '取引時確認', '顧客審査'],
      cues: ['本人確認書類', 'リスク格付', '実質的支配者', '口座開設審査'],
    },
    ko: {
      names: ['고객확인', '자금세탁방지', '고객확인제도', '제재 명단', '실명 확인'],
      cues: ['신분증', '위험 등급', '실소유자', '비대면 심사', '요주의 인물'],
    },
    vi: {
      names: [
        'định danh khách hàng',
        'xác minh khách hàng',
        'phòng chống rửa tiền',
        'danh sách cấm vận',
        'thẩm định khách hàng',
      ],
      cues: ['giấy tờ tùy thân', 'mức rủi ro', 'chủ sở hữu hưởng lợi', 'nguồn tiền', 'căn cước'],
    },
  },
  entities: {
    Client: {
      id: 'uuid',
      fullName: 'text personal',
      birthDate: 'date? personal',
      nationality: 'country personal',
      status: 'pending | active | on_hold | rejected | closed',
      riskRating: 'low | medium | high financial',
      faceTemplate: 'file? biometric',
      reviewDueOn: 'date? indexed',
    },
    DueDiligenceCheck: {
      id: 'uuid',
      clientId: 'ref Client',
      kind: 'identity | sanctions | adverse_media | source_of_funds',
      outcome: 'open | passed | failed',
      checkedAt: 'timestamp?',
    },
  },
  commands: {
    onboardClient: { creates: 'Client', emits: ['ClientOnboarded'], undo: 'rejectClient' },
    startCheck: { creates: 'DueDiligenceCheck', emits: ['ClientCheckStarted'] },
    activateClient: {
      on: 'Client',
      from: ['pending', 'on_hold'],
      to: 'active',
      emits: ['ClientActivated'],
    },
    rejectClient: { on: 'Client', from: ['pending'], to: 'rejected', emits: ['ClientRejected'] },
    holdClient: { on: 'Client', from: ['active'], to: 'on_hold', emits: ['ClientPutOnHold'] },
    changeRiskRating: { on: 'Client', emits: ['ClientRiskChanged'] },
    closeClient: {
      on: 'Client',
      from: ['active', 'on_hold'],
      to: 'closed',
      emits: ['ClientClosed'],
    },
  },
  events: [
    'ClientOnboarded',
    'ClientCheckStarted',
    'ClientActivated',
    'ClientRejected',
    'ClientPutOnHold',
    'ClientRiskChanged',
    'ClientClosed',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'The person must match the document.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The law wants the papers kept.',
    },
    {
      context: 'case-management',
      how: 'calls',
      via: 'openCase',
      because: 'A hit on a list is decided by people.',
    },
    {
      context: 'deposit-account',
      how: 'feeds',
      via: 'ClientPutOnHold',
      because: 'Accounts of a held customer are blocked.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No account is opened for a client who is not verified.',
    ja: '確認が済んでいない顧客の口座は開設されない。',
  },
  data: ['personal', 'financial', 'biometric'],
  sources: [
    { title: 'BIAN Service Landscape 14.0.0: Party Lifecycle Management', read: '2026-11-20' },
    { title: 'Apache Fineract: ClientStatus', read: '2026-11-20' },
  ],
});

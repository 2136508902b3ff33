import { defineContext } from '../../context.ts';

export const consent = defineContext({
  id: 'consent',
  industry: 'platform',
  archetype: 'entitlement',
  purpose: {
    en: 'Records to which use of their data a person agreed, in which wording, and when they withdrew.',
    ja: '本人がどの目的でのデータ利用に、どの文面で同意し、いつ撤回したかを記録する。',
  },
  words: {
    en: {
      names: [
        'consent',
        'opt-in',
        'opt-out',
        'privacy preference',
        'cookie banner',
        'data protection consent',
        'withdraw consent',
      ],
      cues: ['privacy notice', 'gdpr', 'permission to contact', 'data subject', 'agree to terms'],
    },
    'zh-TW': {
      names: ['個資同意', '同意書', '同意聲明', '隱私偏好', '撤回同意', '個資授權'],
      cues: ['隱私權', '個資法', '同意', '授權使用'],
    },
    ja: {
      names: [
        '同意取得',
        '同意管理',
        '同意の撤回',
        'オプトイン',
        'オプトアウト',
        'プライバシー設定',
      ],
      cues: ['同意', '個人情報', '利用目的', '同意書'],
    },
    ko: {
      names: [
        '개인정보 동의',
        '수집 동의',
        '동의 철회',
        '수신 동의',
        '동의서',
        '개인정보 활용 동의',
      ],
      cues: ['동의', '개인정보', '약관', '수신 거부'],
    },
    vi: {
      names: [
        'sự đồng ý',
        'chấp thuận xử lý dữ liệu',
        'rút lại đồng ý',
        'tùy chọn quyền riêng tư',
        'phiếu đồng ý',
      ],
      cues: ['đồng ý', 'dữ liệu cá nhân', 'quyền riêng tư', 'từ chối nhận tin'],
    },
  },
  entities: {
    Consent: {
      id: 'uuid',
      personId: 'ref customer.Customer owner',
      purpose: 'text indexed',
      policyVersion: 'text',
      status: 'draft | active | withdrawn | expired',
      channel: 'text',
      givenAt: 'timestamp? personal',
      expiresAt: 'timestamp?',
    },
    ConsentText: {
      id: 'uuid',
      purpose: 'text',
      version: 'text',
      language: 'text',
      body: 'text',
      publishedAt: 'timestamp readonly',
    },
  },
  commands: {
    requestConsent: { creates: 'Consent', emits: ['ConsentRequested'] },
    giveConsent: { on: 'Consent', from: ['draft'], to: 'active', emits: ['ConsentGiven'] },
    withdrawConsent: {
      on: 'Consent',
      from: ['active'],
      to: 'withdrawn',
      emits: ['ConsentWithdrawn'],
    },
    expireConsent: { on: 'Consent', from: ['active'], to: 'expired', emits: ['ConsentExpired'] },
    publishConsentText: { creates: 'ConsentText', emits: ['ConsentTextPublished'] },
  },
  events: [
    'ConsentRequested',
    'ConsentGiven',
    'ConsentWithdrawn',
    'ConsentExpired',
    'ConsentTextPublished',
  ],
  neighbours: [
    {
      context: 'campaign',
      how: 'feeds',
      via: 'ConsentWithdrawn',
      because: 'Nobody is contacted who said no.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'ConsentWithdrawn',
      because: 'Processing for that purpose stops.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ConsentGiven',
      because: 'The controller has to prove the agreement.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'storeDocument',
      because: 'Signed forms are kept as evidence.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Without a recorded, unwithdrawn consent to the purpose the answer is no.',
    ja: 'その目的への有効な同意の記録がなければ、答えは常に不可である。',
  },
  data: ['personal', 'legal'],
  sources: [
    { title: 'HL7 FHIR R5 Consent', read: '2026-11-20' },
    { title: 'TM Forum TMF644 Privacy Management', read: '2026-11-20' },
    { title: 'ISO/IEC TS 27560 consent record' },
  ],
});

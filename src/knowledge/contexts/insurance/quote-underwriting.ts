import { defineContext } from '../../context.ts';

export const quoteUnderwriting = defineContext({
  id: 'quote-underwriting',
  industry: 'insurance',
  archetype: 'pricing',
  purpose: {
    en: 'Turns a described risk into a premium and a decision to insure it or not.',
    ja: '申告されたリスクから保険料を算出し、引受の可否を決める。',
  },
  words: {
    en: {
      names: [
        'insurance quote',
        'underwriting',
        'premium calculation',
        'risk assessment for insurance',
        'insurance application',
        'underwriter',
      ],
      cues: [
        'premium',
        'rating factors',
        'sum insured',
        'health declaration',
        'referral',
        'decline the risk',
      ],
    },
    'zh-TW': {
      names: ['核保', '保險報價', '保費試算', '要保書', '投保申請'],
      cues: ['保額', '告知事項', '體檢', '保費', '承保'],
    },
    ja: {
      names: ['引受審査', '保険見積', '保険料計算', '保険申込', '保険引受'],
      cues: ['保険料', '保険金額', '告知', '健康告知', '謝絶'],
    },
    ko: {
      names: ['보험 인수 심사', '보험료 계산', '보험 견적', '언더라이팅', '보험 청약'],
      cues: ['보험료', '가입 금액', '고지 의무', '가입 심사', '인수 거절'],
    },
    vi: {
      names: [
        'thẩm định bảo hiểm',
        'báo phí bảo hiểm',
        'tính phí bảo hiểm',
        'đơn yêu cầu bảo hiểm',
      ],
      cues: ['phí bảo hiểm', 'số tiền bảo hiểm', 'kê khai sức khỏe', 'từ chối bảo hiểm'],
    },
  },
  entities: {
    InsuranceQuote: {
      id: 'uuid',
      submissionId: 'ref Submission',
      rateVersion: 'text',
      premium: 'money financial',
      status: 'draft | referred | quoted | bound | declined | expired',
      validUntil: 'date indexed',
    },
    Submission: {
      id: 'uuid',
      applicantId: 'ref customer.Customer owner',
      applicantName: 'text personal',
      riskDetails: 'json',
      healthAnswers: 'json? health',
      submittedAt: 'timestamp readonly',
    },
    UnderwritingReferral: {
      id: 'uuid',
      quoteId: 'ref InsuranceQuote',
      reason: 'text',
      decision: 'text?',
    },
  },
  commands: {
    submitRisk: { creates: 'Submission', emits: ['RiskSubmitted'] },
    rateRisk: { creates: 'InsuranceQuote', emits: ['RiskRated'], undo: 'declineRisk' },
    referQuote: { on: 'InsuranceQuote', from: ['draft'], to: 'referred', emits: ['QuoteReferred'] },
    offerQuote: {
      on: 'InsuranceQuote',
      from: ['draft', 'referred'],
      to: 'quoted',
      emits: ['InsuranceQuoted'],
    },
    bindQuote: {
      on: 'InsuranceQuote',
      from: ['quoted'],
      to: 'bound',
      emits: ['InsuranceQuoteBound'],
    },
    declineRisk: {
      on: 'InsuranceQuote',
      from: ['draft', 'referred', 'quoted'],
      to: 'declined',
      emits: ['RiskDeclined'],
    },
    expireQuote: {
      on: 'InsuranceQuote',
      from: ['quoted'],
      to: 'expired',
      emits: ['InsuranceQuoteExpired'],
    },
  },
  events: [
    'RiskSubmitted',
    'RiskRated',
    'QuoteReferred',
    'InsuranceQuoted',
    'InsuranceQuoteBound',
    'RiskDeclined',
    'InsuranceQuoteExpired',
  ],
  neighbours: [
    {
      context: 'party-kyc',
      how: 'calls',
      via: 'getClient',
      because: 'The insurer must know whom it insures.',
    },
    {
      context: 'case-management',
      how: 'calls',
      via: 'openCase',
      because: 'Unusual risks are decided by an underwriter.',
    },
    {
      context: 'policy',
      how: 'feeds',
      via: 'InsuranceQuoteBound',
      because: 'A bound quote becomes a policy.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InsuranceQuoted',
      because: 'The applicant waits for the price.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A quote is tied to the version of the rates by which it was calculated.',
    ja: '見積は、算出に用いた料率の版に固定される。',
  },
  data: ['personal', 'financial', 'health'],
  sources: [
    { title: 'BIAN Service Landscape 14.0.0: Underwriting', read: '2026-11-20' },
    { title: 'ACORD data standards' },
  ],
});

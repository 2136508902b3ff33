import { defineContext } from '../../context.ts';

export const policy = defineContext({
  id: 'policy',
  industry: 'insurance',
  archetype: 'subscription',
  purpose: {
    en: 'Keeps the insurance contract with its cover, changes and renewals.',
    ja: '保険契約の補償内容、変更、更新を管理する。',
  },
  words: {
    en: {
      names: [
        'insurance policy',
        'policyholder',
        'insurance contract',
        'insurance cover',
        'endorsement',
        'policy renewal',
        'insured person',
      ],
      cues: [
        'coverage',
        'renewal',
        'lapse',
        'beneficiary',
        'insurance',
        'insurer',
        'policy number',
      ],
    },
    'zh-TW': {
      names: ['保單', '保險契約', '要保人', '續保', '被保險人', '批單', '保險單', '投保', '保險合約'],
      cues: ['保障範圍', '停效', '受益人', '保險', '保險公司', '保障'],
    },
    ja: {
      names: ['保険契約', '保険証券', '契約者', '異動', '保険更新', '被保険者', '保険加入', '加入保険', '保険の契約'],
      cues: ['補償内容', '失効', '受取人', '保険', '満期', '補償'],
    },
    ko: {
      names: ['보험 계약', '보험 증권', '계약자', '보험 갱신', '피보험자', '배서', '보험 가입', '보험 상품', '보험 관리'],
      cues: ['보장 내용', '실효', '수익자', '보험', '만기', '보장'],
    },
    vi: {
      names: ['hợp đồng bảo hiểm', 'đơn bảo hiểm', 'chủ hợp đồng bảo hiểm', 'tái tục bảo hiểm', 'người được bảo hiểm', 'mua bảo hiểm', 'gói bảo hiểm', 'đóng bảo hiểm'],
      cues: ['quyền lợi bảo hiểm', 'mất hiệu lực', 'người thụ hưởng', 'bảo hiểm', 'gia hạn hợp đồng', 'quyền lợi'],
    },
  },
  entities: {
    Policy: {
      id: 'uuid',
      number: 'text unique',
      holderId: 'ref customer.Customer owner',
      insuredName: 'text personal',
      status: 'bound | in_force | lapsed | cancelled | expired',
      premium: 'money financial',
      healthTerms: 'text? health',
      startsOn: 'date indexed',
      endsOn: 'date indexed',
    },
    Cover: {
      id: 'uuid',
      policyId: 'ref Policy',
      kind: 'text',
      limit: 'money financial',
      deductible: 'money financial',
      validFrom: 'date',
      validTo: 'date?',
    },
    Endorsement: {
      id: 'uuid',
      policyId: 'ref Policy',
      change: 'json',
      effectiveOn: 'date',
      recordedAt: 'timestamp readonly',
    },
  },
  commands: {
    issuePolicy: { creates: 'Policy', emits: ['PolicyIssued'], undo: 'cancelPolicy' },
    startCover: {
      on: 'Policy',
      from: ['bound', 'lapsed'],
      to: 'in_force',
      emits: ['PolicyInForce'],
    },
    endorsePolicy: { creates: 'Endorsement', emits: ['EndorsementApplied'] },
    renewPolicy: {
      on: 'Policy',
      from: ['in_force', 'expired'],
      to: 'in_force',
      emits: ['PolicyRenewed'],
    },
    lapsePolicy: { on: 'Policy', from: ['in_force'], to: 'lapsed', emits: ['PolicyLapsed'] },
    cancelPolicy: {
      on: 'Policy',
      from: ['bound', 'in_force', 'lapsed'],
      to: 'cancelled',
      emits: ['PolicyCancelled'],
    },
    expirePolicy: { on: 'Policy', from: ['in_force'], to: 'expired', emits: ['PolicyExpired'] },
  },
  events: [
    'PolicyIssued',
    'PolicyInForce',
    'EndorsementApplied',
    'PolicyRenewed',
    'PolicyLapsed',
    'PolicyCancelled',
    'PolicyExpired',
  ],
  neighbours: [
    {
      context: 'quote-underwriting',
      how: 'reacts',
      via: 'InsuranceQuoteBound',
      because: 'A bound quote is issued as a policy.',
    },
    {
      context: 'premium-billing',
      how: 'reacts',
      via: 'PremiumOverdue',
      because: 'Unpaid cover lapses after the grace period.',
    },
    {
      context: 'premium-billing',
      how: 'feeds',
      via: 'PolicyIssued',
      because: 'The premium is billed by plan.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The schedule is a document of record.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PolicyRenewed',
      because: 'The holder must know about the new period and price.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Versions of a cover neither overlap nor leave a gap.',
    ja: '補償の各版の期間は重ならず、隙間もない。',
  },
  data: ['personal', 'financial', 'health'],
  sources: [
    { title: 'ACORD data standards' },
    { title: 'HL7 FHIR R5: Coverage', read: '2026-11-20' },
  ],
});

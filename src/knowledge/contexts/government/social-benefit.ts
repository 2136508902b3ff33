import { defineContext } from '../../context.ts';

export const socialBenefit = defineContext({
  id: 'social-benefit',
  industry: 'government',
  archetype: 'case',
  purpose: {
    en: 'Decides who is entitled to a benefit, computes it for each cycle and pays it out.',
    ja: '給付の受給資格を判定し、期ごとに支給額を計算して支払う。',
  },
  words: {
    en: {
      names: [
        'social benefit',
        'welfare',
        'subsidy',
        'cash assistance',
        'social security',
        'pension',
        'benefit payment',
      ],
      cues: [
        'beneficiary',
        'eligibility',
        'household',
        'low income',
        'payout',
        'disbursement',
        'allowance',
      ],
    },
    'zh-TW': {
      names: ['社會福利', '社會補助', '福利津貼', '社會救助', '低收入戶', '補助金申請'],
      cues: ['津貼', '資格', '受益人', '撥款', '家戶', '年金'],
    },
    ja: {
      names: ['給付金', '生活保護', '児童手当', '社会保障', '補助金申請', '年金'],
      cues: ['受給者', '受給資格', '支給', '世帯', '低所得'],
    },
    ko: {
      names: ['복지 급여', '지원금', '기초생활수급', '보조금', '수당', '사회 보장'],
      cues: ['수급자', '자격 심사', '지급', '가구', '저소득'],
    },
    vi: {
      names: ['trợ cấp', 'an sinh xã hội', 'phúc lợi xã hội', 'bảo trợ xã hội', 'tiền hỗ trợ'],
      cues: ['đối tượng thụ hưởng', 'hộ nghèo', 'chi trả', 'xét duyệt', 'điều kiện hưởng'],
    },
  },
  entities: {
    Beneficiary: {
      id: 'uuid',
      personId: 'ref identity-access.User owner',
      programmeId: 'ref BenefitProgramme indexed',
      status: 'draft | enrolled | active | suspended | exited',
      householdIncome: 'money financial',
      disability: 'text? health',
      bankAccount: 'text? financial personal',
    },
    BenefitProgramme: {
      id: 'uuid',
      name: 'text',
      rules: 'json',
      opensOn: 'date',
      closesOn: 'date?',
    },
    BenefitEntitlement: {
      id: 'uuid',
      beneficiaryId: 'ref Beneficiary indexed',
      cycle: 'text indexed',
      amount: 'money financial',
      status: 'computed | disbursed | failed',
    },
  },
  commands: {
    registerBeneficiary: { creates: 'Beneficiary', emits: ['BeneficiaryRegistered'] },
    enrolBeneficiary: {
      on: 'Beneficiary',
      from: ['draft'],
      to: 'enrolled',
      emits: ['BeneficiaryEnrolled'],
      undo: 'exitBeneficiary',
    },
    activateBeneficiary: { on: 'Beneficiary', from: ['enrolled', 'suspended'], to: 'active' },
    suspendBeneficiary: {
      on: 'Beneficiary',
      from: ['active'],
      to: 'suspended',
      emits: ['BenefitSuspended'],
    },
    exitBeneficiary: {
      on: 'Beneficiary',
      from: ['enrolled', 'active', 'suspended'],
      to: 'exited',
      emits: ['EligibilityLost'],
    },
    computeEntitlement: { creates: 'BenefitEntitlement', emits: ['EntitlementComputed'] },
    disburseBenefit: {
      on: 'BenefitEntitlement',
      from: ['computed', 'failed'],
      to: 'disbursed',
      emits: ['BenefitDisbursed'],
    },
    failDisbursement: {
      on: 'BenefitEntitlement',
      from: ['computed'],
      to: 'failed',
      emits: ['DisbursementFailed'],
    },
  },
  events: [
    'BeneficiaryRegistered',
    'BeneficiaryEnrolled',
    'BenefitSuspended',
    'EligibilityLost',
    'EntitlementComputed',
    'BenefitDisbursed',
    'DisbursementFailed',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Benefits go to a person who is who they say.',
    },
    {
      context: 'payment-order',
      how: 'feeds',
      via: 'EntitlementComputed',
      because: 'Computed entitlements are paid in a batch.',
    },
    {
      context: 'civil-registration',
      how: 'reacts',
      via: 'VitalEventRegistered',
      because: 'A death ends a benefit, a birth may begin one.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BenefitDisbursed',
      because: 'The beneficiary is told the money is there.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A beneficiary gets at most one payout per programme and cycle.',
    ja: '一人の受給者への支給は、制度と支給期ごとに一回までである。',
  },
  data: ['personal', 'financial', 'health'],
  sources: [
    { title: 'OpenG2P and GovStack social benefit building blocks' },
    { title: 'openIMIS modules', read: '2026-11-20' },
  ],
});

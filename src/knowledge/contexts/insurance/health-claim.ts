import { defineContext } from '../../context.ts';

export const healthClaim = defineContext({
  id: 'health-claim',
  industry: 'insurance',
  archetype: 'claim',
  purpose: {
    en: 'Bills a health insurer for treatment and settles item by item.',
    ja: '診療費を医療保険者に請求し、項目ごとに決定する。',
  },
  words: {
    en: {
      names: [
        'medical claim',
        'health insurance claim',
        'insurance reimbursement for treatment',
        'claim to the payer',
        'health insurer',
        'billing to insurance',
      ],
      cues: ['payer', 'diagnosis code', 'tariff', 'rejected item', 'co-payment', 'eligibility'],
    },
    'zh-TW': {
      names: ['健保申報', '健保理賠', '醫療費用申報', '健保費用申報'],
      cues: ['健保署', '核刪', '診斷碼', '部分負擔', '支付標準'],
    },
    ja: {
      names: ['レセプト', '診療報酬請求', '医療費請求', '診療報酬明細書', '医療保険請求'],
      cues: ['査定', '病名コード', '点数表', '自己負担', '返戻'],
    },
    ko: {
      names: ['요양급여 청구', '진료비 청구', '건강보험 청구', '의료보험 청구'],
      cues: ['심평원', '삭감', '상병코드', '본인부담금', '수가'],
    },
    vi: {
      names: [
        'thanh toán bảo hiểm y tế',
        'giám định bảo hiểm y tế',
        'hồ sơ thanh toán bảo hiểm',
        'yêu cầu chi trả y tế',
      ],
      cues: ['mã bệnh', 'đồng chi trả', 'xuất toán', 'bảng giá dịch vụ', 'cơ quan bảo hiểm'],
    },
  },
  entities: {
    HealthClaim: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      encounterId: 'ref encounter-bed.Encounter?',
      provider: 'text indexed',
      insuredNumber: 'text personal',
      diagnosis: 'text health',
      status: 'entered | checked | processed | valued | rejected',
      claimed: 'money financial',
      items: 'HealthClaimItem[]',
    },
    HealthClaimItem: {
      serviceCode: 'text health',
      quantity: 'int',
      price: 'money financial',
      outcome: 'open | passed | rejected',
    },
  },
  commands: {
    submitHealthClaim: {
      creates: 'HealthClaim',
      emits: ['HealthClaimSubmitted'],
      undo: 'rejectHealthClaim',
    },
    checkHealthClaim: {
      on: 'HealthClaim',
      from: ['entered'],
      to: 'checked',
      emits: ['HealthClaimChecked'],
    },
    reviewHealthClaim: {
      on: 'HealthClaim',
      from: ['checked'],
      to: 'processed',
      emits: ['HealthClaimReviewed'],
    },
    valueHealthClaim: {
      on: 'HealthClaim',
      from: ['processed'],
      to: 'valued',
      emits: ['HealthClaimValued'],
    },
    rejectHealthClaim: {
      on: 'HealthClaim',
      from: ['entered', 'checked', 'processed'],
      to: 'rejected',
      emits: ['HealthClaimRejected'],
    },
  },
  events: [
    'HealthClaimSubmitted',
    'HealthClaimChecked',
    'HealthClaimReviewed',
    'HealthClaimValued',
    'HealthClaimRejected',
  ],
  neighbours: [
    {
      context: 'membership',
      how: 'calls',
      via: 'checkEligibility',
      because: 'The patient must be insured on the day of treatment.',
    },
    {
      context: 'encounter-bed',
      how: 'reacts',
      via: 'EncounterCompleted',
      because: 'A finished stay can be claimed.',
    },
    {
      context: 'health-billing',
      how: 'reacts',
      via: 'PatientInvoiceIssued',
      because: "The insurer's share of an invoice is claimed.",
    },
    {
      context: 'payment-order',
      how: 'feeds',
      via: 'HealthClaimValued',
      because: 'Providers are paid in batches.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'HealthClaimRejected',
      because: 'The provider has to correct and send again.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A billed item is paid once.',
    ja: '請求された項目は一度だけ支払われる。',
  },
  data: ['health', 'personal', 'financial'],
  sources: [
    { title: 'openIMIS: claim module', read: '2026-11-20' },
    { title: 'HL7 FHIR R5: Claim', read: '2026-11-20' },
  ],
});

import { defineContext } from '../../context.ts';

export const healthBilling = defineContext({
  id: 'health-billing',
  industry: 'healthcare',
  archetype: 'payment',
  purpose: {
    en: 'Turns treatment into charges and invoices for patients and payers.',
    ja: '診療行為を料金に換え、患者と保険者に請求する。',
  },
  words: {
    en: {
      names: [
        'medical bill',
        'hospital bill',
        'patient billing',
        'treatment charge',
        'patient invoice',
        'medical fee',
        'clinic billing',
      ],
      cues: [
        'co-pay',
        'insurer share',
        'price list of services',
        'self-pay',
        'charge capture',
        'deductible',
      ],
    },
    'zh-TW': {
      names: ['醫療費用', '醫療帳單', '住院費用', '診療費'],
      cues: ['自費', '部分負擔', '健保給付', '掛號費', '收據', '批價'],
    },
    ja: {
      names: ['医療費', '診療費', '窓口会計', '医事会計', '患者請求'],
      cues: ['自己負担', '自費診療', '保険負担', '診療明細'],
    },
    ko: {
      names: ['진료비', '병원비', '원무 수납', '진료비 수납', '치료비'],
      cues: ['본인부담', '비급여', '급여', '진료비 영수증'],
    },
    vi: {
      names: ['viện phí', 'hóa đơn viện phí', 'chi phí điều trị', 'phí khám bệnh', 'thu viện phí'],
      cues: ['tự chi trả', 'bảo hiểm chi trả', 'tạm ứng', 'bảng giá khám'],
    },
  },
  entities: {
    PatientInvoice: {
      id: 'uuid',
      accountId: 'ref PatientAccount',
      number: 'text unique',
      status: 'draft | issued | balanced | cancelled',
      total: 'money financial',
      payer: 'text personal',
      charges: 'Charge[]',
      issuedAt: 'timestamp?',
    },
    PatientAccount: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      status: 'active | on_hold | inactive',
      balance: 'money financial',
    },
    Charge: {
      id: 'uuid',
      serviceCode: 'text health',
      quantity: 'int',
      price: 'money financial',
      source: 'text unique',
    },
  },
  commands: {
    openPatientAccount: { creates: 'PatientAccount', emits: ['PatientAccountOpened'] },
    captureCharge: { creates: 'Charge', emits: ['ChargeCaptured'] },
    draftPatientInvoice: {
      creates: 'PatientInvoice',
      emits: ['PatientInvoiceDrafted'],
      undo: 'cancelPatientInvoice',
    },
    issuePatientInvoice: {
      on: 'PatientInvoice',
      from: ['draft'],
      to: 'issued',
      emits: ['PatientInvoiceIssued'],
    },
    balancePatientInvoice: {
      on: 'PatientInvoice',
      from: ['issued'],
      to: 'balanced',
      emits: ['PatientInvoiceBalanced'],
    },
    cancelPatientInvoice: {
      on: 'PatientInvoice',
      from: ['draft', 'issued'],
      to: 'cancelled',
      emits: ['PatientInvoiceCancelled'],
    },
    holdPatientAccount: {
      on: 'PatientAccount',
      from: ['active'],
      to: 'on_hold',
      emits: ['PatientAccountHeld'],
    },
    closePatientAccount: {
      on: 'PatientAccount',
      from: ['active', 'on_hold'],
      to: 'inactive',
      emits: ['PatientAccountClosed'],
    },
  },
  events: [
    'PatientAccountOpened',
    'ChargeCaptured',
    'PatientInvoiceDrafted',
    'PatientInvoiceIssued',
    'PatientInvoiceBalanced',
    'PatientInvoiceCancelled',
    'PatientAccountHeld',
    'PatientAccountClosed',
  ],
  neighbours: [
    {
      context: 'encounter-bed',
      how: 'reacts',
      via: 'EncounterCompleted',
      because: 'A finished stay is charged.',
    },
    {
      context: 'medication',
      how: 'reacts',
      via: 'MedicineDispensed',
      because: 'Medicine is charged when handed over.',
    },
    {
      context: 'clinical-order',
      how: 'reacts',
      via: 'ServiceRequestCompleted',
      because: 'Tests are charged when done.',
    },
    {
      context: 'health-claim',
      how: 'feeds',
      via: 'PatientInvoiceIssued',
      because: "The insurer's share is claimed.",
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'startPayment',
      because: "The patient's share is paid at the desk or online.",
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Each charge appears on one invoice only.',
    ja: '一つの料金が載る請求書は一通だけである。',
  },
  data: ['health', 'financial', 'personal'],
  sources: [{ title: 'HL7 FHIR R5: Account, Invoice, ChargeItem', read: '2026-11-20' }],
});

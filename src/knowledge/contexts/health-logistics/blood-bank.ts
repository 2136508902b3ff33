import { defineContext } from '../../context.ts';

export const bloodBank = defineContext({
  id: 'blood-bank',
  industry: 'health-logistics',
  archetype: 'stock',
  purpose: {
    en: 'Carries blood from donor to patient, tested, released and traceable.',
    ja: '献血者から患者まで、検査、出庫可否、追跡を伴って血液を管理する。',
  },
  words: {
    en: {
      names: [
        'blood bank',
        'blood donation',
        'blood donor',
        'transfusion',
        'blood unit',
        'blood type match',
        'donor deferral',
      ],
      cues: [
        'donor',
        'plasma',
        'cross-match',
        'haemoglobin',
        'platelets',
        'discard',
        'blood drive',
      ],
    },
    'zh-TW': {
      names: ['捐血', '血庫', '輸血', '血袋', '捐血人', '備血'],
      cues: ['血型', '血漿', '交叉試驗', '血小板', '血品'],
    },
    ja: {
      names: ['献血', '輸血', '血液バンク', '血液製剤', '献血者'],
      cues: ['血液型', '血漿', '交差適合試験', '血小板', '採血会場'],
    },
    ko: {
      names: ['헌혈', '혈액은행', '수혈', '혈액 제제', '헌혈자'],
      cues: ['혈액형', '혈장', '교차시험', '혈소판', '헌혈의 집'],
    },
    vi: {
      names: ['hiến máu', 'ngân hàng máu', 'truyền máu', 'túi máu', 'người hiến máu'],
      cues: ['nhóm máu', 'huyết tương', 'phản ứng chéo', 'tiểu cầu', 'máu dự trữ'],
    },
  },
  entities: {
    BloodUnit: {
      id: 'uuid',
      unitNumber: 'text unique',
      donationId: 'ref Donation',
      component: 'text',
      bloodGroup: 'text health',
      status: 'quarantined | released | allocated | issued | transfused | discarded',
      patientId: 'ref patient-registry.Patient?',
      expiresOn: 'date indexed',
    },
    Donor: {
      id: 'uuid',
      fullName: 'text personal',
      bloodGroup: 'text health',
      status: 'eligible | deferred',
      deferredUntil: 'date?',
    },
    Donation: {
      id: 'uuid',
      donorId: 'ref Donor owner',
      site: 'text',
      collectedAt: 'timestamp indexed',
      testOutcome: 'open | clear | reactive health',
    },
  },
  commands: {
    registerDonor: { creates: 'Donor', emits: ['DonorRegistered'] },
    deferDonor: { on: 'Donor', from: ['eligible'], to: 'deferred', emits: ['DonorDeferred'] },
    collectDonation: { creates: 'Donation', emits: ['DonationCollected'] },
    labelUnit: { creates: 'BloodUnit', emits: ['BloodUnitLabelled'] },
    releaseUnit: {
      on: 'BloodUnit',
      from: ['quarantined'],
      to: 'released',
      emits: ['BloodUnitReleased'],
    },
    allocateUnit: {
      on: 'BloodUnit',
      from: ['released'],
      to: 'allocated',
      emits: ['BloodUnitAllocated'],
      undo: 'returnUnit',
    },
    returnUnit: {
      on: 'BloodUnit',
      from: ['allocated', 'issued'],
      to: 'released',
      emits: ['BloodUnitReturned'],
    },
    issueUnit: { on: 'BloodUnit', from: ['allocated'], to: 'issued', emits: ['BloodUnitIssued'] },
    recordTransfusion: {
      on: 'BloodUnit',
      from: ['issued'],
      to: 'transfused',
      emits: ['BloodUnitTransfused'],
    },
    discardUnit: {
      on: 'BloodUnit',
      from: ['quarantined', 'released', 'allocated', 'issued'],
      to: 'discarded',
      emits: ['BloodUnitDiscarded'],
    },
  },
  events: [
    'DonorRegistered',
    'DonorDeferred',
    'DonationCollected',
    'BloodUnitLabelled',
    'BloodUnitReleased',
    'BloodUnitAllocated',
    'BloodUnitReturned',
    'BloodUnitIssued',
    'BloodUnitTransfused',
    'BloodUnitDiscarded',
  ],
  neighbours: [
    {
      context: 'clinical-order',
      how: 'reacts',
      via: 'ServiceRequestPlaced',
      because: 'A ward asks for blood for a patient.',
    },
    {
      context: 'diagnostic-result',
      how: 'reacts',
      via: 'ReportFinalised',
      because: 'Test results release or discard a unit.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'BloodUnitIssued',
      because: 'A unit is followed from vein to vein.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DonorDeferred',
      because: 'The donor must learn why and until when.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Only a released and cross-matched unit is issued, and a unit has one patient.',
    ja: '出庫できるのは合格し適合した製剤だけで、一つの製剤の患者は一人である。',
  },
  data: ['health', 'personal'],
  sources: [
    {
      title: 'HL7 FHIR R5: BiologicallyDerivedProduct, BiologicallyDerivedProductDispense',
      read: '2026-11-20',
    },
    { title: 'ISBT 128' },
  ],
});

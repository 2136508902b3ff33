import { defineContext } from '../../context.ts';

export const medication = defineContext({
  id: 'medication',
  industry: 'healthcare',
  archetype: 'order',
  purpose: {
    en: 'Prescribes, dispenses and administers medicines to patients.',
    ja: '患者への薬の処方、調剤、投与を管理する。',
  },
  words: {
    en: {
      names: [
        'prescription',
        'medication',
        'pharmacy',
        'medicine',
        'dispense drugs',
        'drug',
        'dosage',
        'refill',
      ],
      cues: [
        'pharmacist',
        'dose',
        'interaction',
        'side effect',
        'pill',
        'prescribe',
        'take medicine',
      ],
    },
    'zh-TW': {
      names: ['處方', '處方箋', '藥局', '藥品', '用藥', '調劑', '領藥', '開藥', '藥單', '慢性處方', '配藥'],
      cues: ['藥師', '劑量', '交互作用', '副作用', '給藥', '吃藥'],
    },
    ja: {
      names: ['処方', '処方箋', '薬局', '調剤', '投薬', 'お薬', '服薬', '薬の処方', '服用', 'お薬手帳', '配薬'],
      cues: ['薬剤師', '用量', '相互作用', '副作用', '飲み合わせ', '飲み薬'],
    },
    ko: {
      names: ['처방', '처방전', '약국', '조제', '투약', '복약', '처방약', '약 처방', '복용', '약 수령'],
      cues: ['약사', '용량', '약물 상호작용', '부작용', '의약품', '약을 타다'],
    },
    vi: {
      names: ['đơn thuốc', 'kê đơn', 'nhà thuốc', 'cấp phát thuốc', 'uống thuốc', 'toa thuốc', 'cấp thuốc', 'phát thuốc', 'đơn thuốc điện tử'],
      cues: ['dược sĩ', 'liều dùng', 'tương tác thuốc', 'tác dụng phụ', 'liều thuốc'],
    },
  },
  entities: {
    Prescription: {
      id: 'uuid',
      patientId: 'ref patient-registry.Patient owner',
      prescriberId: 'uuid indexed',
      medicine: 'text health',
      dosage: 'text health',
      status: 'active | completed | stopped',
      refillsAllowed: 'int',
      instructions: 'text? personal',
      prescribedAt: 'timestamp readonly',
    },
    Dispense: {
      id: 'uuid',
      prescriptionId: 'ref Prescription',
      lot: 'text indexed',
      quantity: 'int',
      status: 'preparing | handed_over | declined',
    },
    Administration: {
      id: 'uuid',
      prescriptionId: 'ref Prescription',
      givenBy: 'uuid',
      outcome: 'given | not_given',
      givenAt: 'timestamp indexed',
    },
  },
  commands: {
    prescribeMedicine: {
      creates: 'Prescription',
      emits: ['MedicinePrescribed'],
      undo: 'stopPrescription',
    },
    prepareDispense: { creates: 'Dispense', emits: ['DispensePrepared'], undo: 'declineDispense' },
    handOverMedicine: {
      on: 'Dispense',
      from: ['preparing'],
      to: 'handed_over',
      emits: ['MedicineDispensed'],
    },
    declineDispense: {
      on: 'Dispense',
      from: ['preparing'],
      to: 'declined',
      emits: ['DispenseDeclined'],
    },
    administerMedicine: { creates: 'Administration', emits: ['MedicineAdministered'] },
    completePrescription: {
      on: 'Prescription',
      from: ['active'],
      to: 'completed',
      emits: ['PrescriptionCompleted'],
    },
    stopPrescription: {
      on: 'Prescription',
      from: ['active'],
      to: 'stopped',
      emits: ['PrescriptionStopped'],
    },
  },
  events: [
    'MedicinePrescribed',
    'DispensePrepared',
    'MedicineDispensed',
    'DispenseDeclined',
    'MedicineAdministered',
    'PrescriptionCompleted',
    'PrescriptionStopped',
  ],
  neighbours: [
    {
      context: 'patient-registry',
      how: 'calls',
      via: 'getPatient',
      because: 'Allergies must be known before anything is prescribed.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'The pharmacy hands out a known lot.',
    },
    {
      context: 'health-billing',
      how: 'feeds',
      via: 'MedicineDispensed',
      because: 'Dispensed medicine is charged.',
    },
    {
      context: 'encounter-bed',
      how: 'reacts',
      via: 'PatientDischarged',
      because: 'Ward prescriptions end at discharge.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MedicineDispensed',
      because: 'The patient learns that the medicine can be taken home.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No more is dispensed than the prescription and its refills allow.',
    ja: '調剤量は処方と繰返し回数が許す量を超えない。',
  },
  data: ['health', 'personal'],
  sources: [
    {
      title: 'HL7 FHIR R5: MedicationRequest, MedicationDispense, MedicationAdministration',
      read: '2026-11-20',
    },
  ],
});

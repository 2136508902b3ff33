import { defineContext } from '../../context.ts';

export const veterinaryVisit = defineContext({
  id: 'veterinary-visit',
  industry: 'care',
  archetype: 'case',
  purpose: {
    en: 'Records visits of animals to a vet, with findings, treatment and next dates.',
    ja: '動物の診察について、所見、処置、次回の予定を記録する。',
  },
  words: {
    en: {
      names: [
        'veterinary',
        'veterinary clinic',
        'animal hospital',
        'veterinarian',
        'pet clinic',
        'pet vaccination',
        'sick animal',
      ],
      cues: ['pet', 'dog', 'cat', 'treatment', 'owner of the pet'],
    },
    'zh-TW': {
      names: ['獸醫', '動物醫院', '寵物看診', '寵物疫苗', '寵物醫療'],
      cues: ['寵物', '飼主', '狗狗', '貓咪', '處置'],
    },
    ja: {
      names: ['動物病院', '獣医', 'ペット診療', 'ペットの予防接種'],
      cues: ['ペット', '飼い主', '犬猫', '処置'],
    },
    ko: {
      names: ['동물병원', '수의사', '반려동물 진료', '반려동물 예방접종'],
      cues: ['반려동물', '보호자', '강아지', '고양이'],
    },
    vi: {
      names: [
        'thú y',
        'phòng khám thú y',
        'bác sĩ thú y',
        'tiêm phòng thú cưng',
        'khám thú cưng',
        'khám cho chó mèo',
        'chữa bệnh thú cưng',
      ],
      cues: ['thú cưng', 'chủ nuôi', 'chó mèo', 'điều trị', 'thú bệnh'],
    },
  },
  entities: {
    VetVisit: {
      id: 'uuid',
      animalId: 'ref animal.Animal',
      keeperId: 'ref customer.Customer owner',
      reason: 'text',
      status: 'booked | in_treatment | treated | cancelled',
      findings: 'text?',
      weight: 'decimal?',
      keeperPhone: 'phone personal',
      startsAt: 'timestamp indexed',
    },
    VetTreatment: {
      id: 'uuid',
      visitId: 'ref VetVisit',
      drug: 'text?',
      dose: 'text?',
      waitUntil: 'date?',
      price: 'money',
    },
  },
  commands: {
    bookVisit: { creates: 'VetVisit', emits: ['VetVisitBooked'], undo: 'cancelVisit' },
    startVisit: {
      on: 'VetVisit',
      from: ['booked'],
      to: 'in_treatment',
      emits: ['VetVisitStarted'],
    },
    recordTreatment: { creates: 'VetTreatment', emits: ['VetTreatmentRecorded'] },
    finishVisit: {
      on: 'VetVisit',
      from: ['in_treatment'],
      to: 'treated',
      emits: ['VetVisitFinished'],
    },
    cancelVisit: {
      on: 'VetVisit',
      from: ['booked'],
      to: 'cancelled',
      emits: ['VetVisitCancelled'],
    },
  },
  events: [
    'VetVisitBooked',
    'VetVisitStarted',
    'VetTreatmentRecorded',
    'VetVisitFinished',
    'VetVisitCancelled',
  ],
  neighbours: [
    {
      context: 'animal',
      how: 'calls',
      via: 'findAnimal',
      because: 'The history of the animal is needed.',
    },
    {
      context: 'herd',
      how: 'feeds',
      via: 'VetTreatmentRecorded',
      because: 'Farm animals carry waiting times after drugs.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'VetVisitFinished',
      because: 'The keeper pays for the treatment.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VetVisitFinished',
      because: 'The next vaccination is called to mind.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A drug is given only with its dose, batch and waiting time on record.',
    ja: '薬は、用量と待機期間を記録した場合にだけ与える。',
  },
  data: ['personal'],
  sources: [
    { title: 'SNOMED CT veterinary extension' },
    { title: 'HL7 veterinary patient practice' },
  ],
});

import { defineContext } from '../../context.ts';

export const adoption = defineContext({
  id: 'adoption',
  industry: 'community',
  archetype: 'case',
  purpose: {
    en: 'Brings an animal and a new home together: application, visit, decision, hand-over and after-care.',
    ja: '動物と新しい家庭を、申込、訪問、決定、引き渡し、その後の見守りまで結び付ける。',
  },
  words: {
    en: {
      names: [
        'adoption',
        'adopt a dog',
        'adopt a cat',
        'adopt an animal',
        'rehoming',
        'foster home',
        'adoption application',
        'adopter',
      ],
      cues: ['adopt', 'new home', 'home visit', 'foster', 'suitable family'],
    },
    'zh-TW': {
      names: ['領養', '認養', '送養', '領養申請', '中途家庭', '認養人'],
      cues: ['新家', '家訪', '試養', '飼主'],
    },
    ja: {
      names: ['里親', '動物の譲渡', '里親募集', '譲渡会', '引き取り希望', '一時預かり'],
      cues: ['新しい飼い主', '家庭訪問', '面談', '迎える'],
    },
    ko: {
      names: ['입양', '반려견 분양', '입양 신청', '임시 보호', '입양 가정', '입양자'],
      cues: ['새 가족', '방문 상담', '보호자', '적응'],
    },
    vi: {
      names: ['nhận nuôi', 'xin nhận nuôi', 'tìm chủ mới', 'gia đình nhận nuôi', 'nuôi tạm'],
      cues: ['nhà mới', 'thăm nhà', 'người nuôi', 'phù hợp'],
    },
  },
  entities: {
    Adoption: {
      id: 'uuid',
      animalId: 'ref animal.Animal indexed',
      applicantId: 'ref customer.Customer owner',
      household: 'text personal',
      status: 'applied | home_check | approved | handed_over | refused | returned',
      fee: 'money?',
      appliedAt: 'timestamp readonly',
    },
    HomeVisit: {
      id: 'uuid',
      adoptionId: 'ref Adoption indexed',
      visitorId: 'ref staff.StaffMember',
      visitedOn: 'date',
      finding: 'text personal',
    },
    AfterCareNote: {
      id: 'uuid',
      adoptionId: 'ref Adoption',
      note: 'text',
      dueOn: 'date',
    },
  },
  commands: {
    applyForAdoption: { creates: 'Adoption', emits: ['AdoptionApplied'] },
    startHomeCheck: {
      on: 'Adoption',
      from: ['applied'],
      to: 'home_check',
      emits: ['HomeCheckStarted'],
    },
    recordHomeVisit: { creates: 'HomeVisit', emits: ['HomeVisited'] },
    approveAdoption: {
      on: 'Adoption',
      from: ['home_check'],
      to: 'approved',
      emits: ['AdoptionApproved'],
    },
    refuseAdoption: {
      on: 'Adoption',
      from: ['applied', 'home_check'],
      to: 'refused',
      emits: ['AdoptionRefused'],
    },
    handOverAnimal: {
      on: 'Adoption',
      from: ['approved'],
      to: 'handed_over',
      emits: ['AnimalHandedOver'],
    },
    returnAnimal: {
      on: 'Adoption',
      from: ['handed_over'],
      to: 'returned',
      emits: ['AdoptedAnimalReturned'],
    },
  },
  events: [
    'AdoptionApplied',
    'HomeCheckStarted',
    'HomeVisited',
    'AdoptionApproved',
    'AdoptionRefused',
    'AnimalHandedOver',
    'AdoptedAnimalReturned',
  ],
  neighbours: [
    {
      context: 'animal',
      how: 'calls',
      via: 'reserveAnimal',
      because: 'The animal is held while the home is checked.',
    },
    {
      context: 'animal',
      how: 'feeds',
      via: 'AnimalHandedOver',
      because: 'The animal leaves the shelter.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'A protective fee is paid at hand-over.',
    },
    {
      context: 'contract',
      how: 'calls',
      via: 'draftContract',
      because: 'The new keeper signs for good care.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AdoptionApproved',
      because: 'The family waits for the answer.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An animal is promised to one household at a time.',
    ja: '一匹の動物が同時に約束されるのは一世帯だけである。',
  },
  data: ['personal'],
  sources: [{ title: 'Shelter Animals Count: Basic Animal Data Matrix' }],
});

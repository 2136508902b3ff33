import { defineContext } from '../../context.ts';

export const animal = defineContext({
  id: 'animal',
  industry: 'community',
  archetype: 'registry',
  purpose: {
    en: 'Keeps each animal in care: origin, chip, health, place and who looks after it.',
    ja: '保護や飼育している動物ごとに、来歴、個体番号、健康、居場所、世話係を管理する。',
  },
  words: {
    en: {
      names: [
        'animal',
        'pet',
        'dog',
        'cat',
        'shelter animal',
        'animal shelter',
        'stray animal',
        'rescue animal',
      ],
      cues: ['puppy', 'kitten', 'vet', 'chip number', 'breed', 'kennel', 'feed'],
    },
    'zh-TW': {
      names: ['動物', '寵物', '毛孩', '流浪動物', '收容動物', '動物收容所'],
      cues: ['狗狗', '貓咪', '晶片', '品種', '獸醫'],
    },
    ja: {
      names: ['動物', 'ペット', '保護動物', '保護犬', '保護猫', '動物愛護センター'],
      cues: ['飼育', 'マイクロチップ', '品種', '獣医', '犬猫'],
    },
    ko: {
      names: ['반려동물', '유기동물', '보호 동물', '강아지', '고양이', '동물 보호소'],
      cues: ['동물', '견종', '칩 번호', '수의사', '사료'],
    },
    vi: {
      names: ['thú cưng', 'động vật', 'chó mèo', 'trạm cứu hộ động vật', 'thú bị bỏ rơi'],
      cues: ['vắc xin', 'thú y', 'chăm sóc', 'chuồng'],
    },
  },
  entities: {
    Animal: {
      id: 'uuid',
      name: 'text',
      species: 'text indexed',
      breed: 'text?',
      chipNumber: 'text? unique',
      bornOn: 'date?',
      status: 'in_care | reserved | placed | returned_to_owner | died',
      placeId: 'ref site.Site?',
      keeperId: 'ref staff.StaffMember',
    },
    CareEntry: {
      id: 'uuid',
      animalId: 'ref Animal indexed',
      kind: 'text',
      note: 'text',
      by: 'ref staff.StaffMember',
      at: 'timestamp readonly',
    },
    AnimalPhoto: {
      id: 'uuid',
      animalId: 'ref Animal',
      file: 'file',
    },
  },
  commands: {
    admitAnimal: { creates: 'Animal', emits: ['AnimalAdmitted'] },
    recordCare: { creates: 'CareEntry', emits: ['AnimalCareRecorded'] },
    reserveAnimal: {
      on: 'Animal',
      from: ['in_care'],
      to: 'reserved',
      emits: ['AnimalReserved'],
      undo: 'releaseAnimal',
    },
    releaseAnimal: {
      on: 'Animal',
      from: ['reserved', 'placed'],
      to: 'in_care',
      emits: ['AnimalReleased'],
    },
    placeAnimal: { on: 'Animal', from: ['reserved'], to: 'placed', emits: ['AnimalPlaced'] },
    returnToOwner: {
      on: 'Animal',
      from: ['in_care'],
      to: 'returned_to_owner',
      emits: ['AnimalReturnedToOwner'],
    },
    recordDeath: { on: 'Animal', from: ['in_care', 'reserved'], to: 'died', emits: ['AnimalDied'] },
  },
  events: [
    'AnimalAdmitted',
    'AnimalCareRecorded',
    'AnimalReserved',
    'AnimalReleased',
    'AnimalPlaced',
    'AnimalReturnedToOwner',
    'AnimalDied',
  ],
  neighbours: [
    {
      context: 'adoption',
      how: 'feeds',
      via: 'AnimalReleased',
      because: 'An animal that is free can be shown to adopters.',
    },
    {
      context: 'appointment',
      how: 'feeds',
      via: 'AnimalAdmitted',
      because: 'New animals are seen by a vet.',
    },
    {
      context: 'media-library',
      how: 'calls',
      via: 'uploadMedia',
      because: 'Pictures help to find a home.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'AnimalAdmitted',
      because: 'People look for their lost pet.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Every animal has one keeper and one place at any time.',
    ja: 'どの動物にも、常に一人の管理者と一つの居場所がある。',
  },
  data: [],
  sources: [
    { title: 'Shelter Animals Count: Basic Animal Data Matrix' },
    { title: 'ISO 11784 animal identification' },
  ],
});

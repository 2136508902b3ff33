import { defineContext } from '../../context.ts';

export const herd = defineContext({
  id: 'herd',
  industry: 'agriculture',
  archetype: 'tracking',
  purpose: {
    en: 'Follows every animal of the farm: birth, place, treatment, sale.',
    ja: '牧場の家畜一頭ごとに、出生・移動・治療・出荷を追跡する。',
  },
  words: {
    en: {
      names: [
        'livestock',
        'cattle',
        'ear tag',
        'dairy farm',
        'pig farm',
        'poultry',
        'herd management',
      ],
      cues: ['herd', 'cow', 'calving', 'vet treatment', 'milking', 'pasture', 'breeding'],
    },
    'zh-TW': {
      names: ['牲畜', '畜牧', '牧場', '耳標', '養豬場', '乳牛', '家畜', '養殖', '飼養管理', '畜養'],
      cues: ['飼養', '獸醫', '擠乳', '配種', '停藥期', '家禽', '餵食'],
    },
    ja: {
      names: ['家畜', '牧場', '畜産', '耳標', '乳牛', '養豚', '牛群', '飼育管理', '養殖', '餌やり'],
      cues: ['獣医', '搾乳', '分娩', '繁殖', '休薬期間', '飼育', '頭数'],
    },
    ko: {
      names: ['가축', '축산', '목장', '귀표', '젖소', '양돈', '축사', '사육 관리', '양식', '사료 급여'],
      cues: ['수의사', '착유', '분만', '번식', '휴약 기간', '사육', '마릿수'],
    },
    vi: {
      names: ['vật nuôi', 'gia súc', 'chăn nuôi', 'đàn bò', 'trang trại lợn', 'thẻ tai', 'gia cầm', 'nuôi trồng', 'nuôi tôm', 'nuôi cá', 'cho ăn'],
      cues: ['thú y', 'vắt sữa', 'phối giống', 'chuồng trại', 'tiêm phòng', 'con giống'],
    },
  },
  entities: {
    HerdAnimal: {
      id: 'uuid',
      earTag: 'text unique readonly',
      species: 'text indexed',
      groupId: 'ref HerdGroup?',
      bornOn: 'date',
      status: 'active | withheld | sold | culled',
      damId: 'ref HerdAnimal?',
      withheldUntil: 'date? indexed',
      breedingValue: 'decimal? trade-secret',
    },
    HerdGroup: {
      id: 'uuid',
      name: 'text',
      pasture: 'geo location',
    },
    HerdTreatment: {
      id: 'uuid',
      animalId: 'ref HerdAnimal indexed',
      medicine: 'text',
      dose: 'text',
      givenAt: 'timestamp',
    },
  },
  commands: {
    registerBirth: { creates: 'HerdAnimal', emits: ['AnimalBorn'] },
    moveAnimal: { on: 'HerdAnimal', emits: ['AnimalMoved'] },
    treatAnimal: {
      on: 'HerdAnimal',
      from: ['active'],
      to: 'withheld',
      emits: ['TreatmentRecorded'],
    },
    endWithdrawal: {
      on: 'HerdAnimal',
      from: ['withheld'],
      to: 'active',
      emits: ['WithdrawalEnded'],
    },
    sellAnimal: { on: 'HerdAnimal', from: ['active'], to: 'sold', emits: ['AnimalSold'] },
    cullAnimal: {
      on: 'HerdAnimal',
      from: ['active', 'withheld'],
      to: 'culled',
      emits: ['AnimalCulled'],
    },
  },
  events: [
    'AnimalBorn',
    'AnimalMoved',
    'TreatmentRecorded',
    'WithdrawalEnded',
    'AnimalSold',
    'AnimalCulled',
  ],
  neighbours: [
    {
      context: 'traceability',
      how: 'feeds',
      via: 'AnimalMoved',
      because: 'Authorities trace where an animal has been.',
    },
    {
      context: 'inspection',
      how: 'calls',
      via: 'findLastResult',
      because: 'An animal is sold only when health checks are clear.',
    },
    {
      context: 'inventory',
      how: 'feeds',
      via: 'TreatmentRecorded',
      because: 'Medicine given leaves the store.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'WithdrawalEnded',
      because: 'The farmer may milk or sell again.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An animal is in one place at a time and is not sold before its withdrawal period ends.',
    ja: '家畜の居場所は常に一つで、休薬期間が終わるまで出荷できない。',
  },
  data: ['trade-secret', 'location'],
  sources: [
    { title: 'farmOS asset types', read: '2026-11-20' },
    { title: 'ICAR Animal Data Exchange' },
  ],
});

import { defineContext } from '../../context.ts';

export const dietaryNeed = defineContext({
  id: 'dietary-need',
  industry: 'hospitality',
  archetype: 'registry',
  purpose: {
    en: 'Keeps what a guest or pupil must not or will not eat, and checks dishes against it.',
    ja: '客や児童が食べられないもの、食べないものを管理し、料理と照合する。',
  },
  words: {
    en: {
      names: [
        'dietary requirement',
        'dietary need',
        'food allergy',
        'allergen',
        'vegetarian',
        'vegan',
        'gluten free',
        'special diet',
      ],
      cues: ['allergy', 'lactose', 'nut', 'halal', 'kosher', 'diabetic', 'diet'],
    },
    'zh-TW': {
      names: ['飲食禁忌', '過敏原', '食物過敏', '素食', '特殊飲食', '無麩質'],
      cues: ['過敏', '清真', '忌口', '飲食需求'],
    },
    ja: {
      names: ['食物アレルギー', 'アレルゲン', '食事制限', 'ベジタリアン', '除去食', '特別食'],
      cues: ['アレルギー', 'ハラール', '苦手な食材', '栄養'],
    },
    ko: {
      names: ['식품 알레르기', '알레르기 유발 물질', '식이 제한', '채식', '특별식', '못 먹는 음식'],
      cues: ['알레르기', '할랄', '글루텐', '식단'],
    },
    vi: {
      names: [
        'dị ứng thực phẩm',
        'chất gây dị ứng',
        'ăn chay',
        'chế độ ăn đặc biệt',
        'ăn kiêng',
        'kiêng món',
      ],
      cues: ['dị ứng', 'không gluten', 'halal', 'khẩu phần'],
    },
  },
  entities: {
    DietaryNeed: {
      id: 'uuid',
      personId: 'ref customer.Customer owner',
      kind: 'text',
      allergen: 'text? health indexed',
      severity: 'text',
      status: 'declared | confirmed | ended',
      note: 'text? health',
      declaredAt: 'timestamp readonly',
    },
    DishAllergen: {
      id: 'uuid',
      dishId: 'ref product-catalogue.Product indexed',
      allergen: 'text',
      traceOnly: 'bool',
    },
  },
  commands: {
    recordDietaryNeed: {
      creates: 'DietaryNeed',
      emits: ['DietaryNeedRecorded'],
      undo: 'endDietaryNeed',
    },
    confirmDietaryNeed: {
      on: 'DietaryNeed',
      from: ['declared'],
      to: 'confirmed',
      emits: ['DietaryNeedConfirmed'],
    },
    endDietaryNeed: {
      on: 'DietaryNeed',
      from: ['declared', 'confirmed'],
      to: 'ended',
      emits: ['DietaryNeedEnded'],
    },
    declareAllergen: { creates: 'DishAllergen', emits: ['DishAllergenDeclared'] },
  },
  events: [
    'DietaryNeedRecorded',
    'DietaryNeedConfirmed',
    'DietaryNeedEnded',
    'DishAllergenDeclared',
  ],
  neighbours: [
    {
      context: 'kitchen',
      how: 'feeds',
      via: 'DietaryNeedRecorded',
      because: 'The cook sees it on the ticket.',
    },
    {
      context: 'food-order',
      how: 'feeds',
      via: 'DishAllergenDeclared',
      because: 'Menus name allergens before the order.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Health facts are kept only with agreement.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No dish with a declared allergen is served to a person who declared it.',
    ja: '申告されたアレルゲンを含む料理は、その本人に提供しない。',
  },
  data: ['personal', 'health'],
  sources: [
    { title: 'EU Regulation 1169/2011, allergens' },
    { title: 'schema.org RestrictedDiet' },
  ],
});

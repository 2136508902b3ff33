import { defineContext } from '../../context.ts';

export const mealPlan = defineContext({
  id: 'meal-plan',
  industry: 'care',
  archetype: 'scheduling',
  purpose: {
    en: 'Plans menus for days and groups from recipes, with diets, portions and a shopping list.',
    ja: '献立を、食事制限、人数、買い物リストとともに計画する。',
  },
  words: {
    en: {
      names: [
        'meal plan',
        'weekly menu',
        'menu planning',
        'school lunch',
        'canteen menu',
        'cooking recipe',
        'recipe book',
        'nutrition plan',
      ],
      cues: [
        'recipe',
        'cooking plan',
        'ingredients',
        'portion',
        'calories',
        'shopping list',
        'vegetarian',
      ],
    },
    'zh-TW': {
      names: ['菜單規劃', '營養午餐', '一週菜單', '食譜', '餐點規劃', '膳食計畫', '餐食', '供餐', '餐點份數'],
      cues: ['食材', '份量', '熱量', '採買清單', '素食', '幾份'],
    },
    ja: {
      names: ['献立', '給食', 'レシピ', '食事計画', '一週間の献立', '栄養計画', 'おやつ', '食事提供', '食数'],
      cues: ['食材', '人数分', 'カロリー', '買い物リスト', '何食'],
    },
    ko: {
      names: ['식단', '급식', '레시피', '주간 식단', '영양 계획', '식사 제공', '간식', '식수 인원'],
      cues: ['식재료', '인분', '칼로리', '장보기 목록', '몇 끼'],
    },
    vi: {
      names: ['thực đơn tuần', 'suất ăn học đường', 'công thức nấu ăn', 'kế hoạch bữa ăn', 'lên thực đơn', 'suất ăn', 'bữa phụ', 'thực đơn hằng ngày'],
      cues: ['nguyên liệu', 'khẩu phần', 'danh sách đi chợ', 'bao nhiêu suất'],
    },
  },
  entities: {
    MealPlan: {
      id: 'uuid',
      name: 'text',
      groupName: 'text indexed',
      weekStart: 'date indexed',
      status: 'draft | published | served | withdrawn',
      planner: 'text? personal',
      servings: 'int',
    },
    Recipe: {
      id: 'uuid',
      title: 'text indexed',
      ingredients: 'json',
      allergens: 'text[]',
      energy: 'int?',
    },
    PlannedMeal: {
      id: 'uuid',
      planId: 'ref MealPlan',
      recipeId: 'ref Recipe',
      day: 'date',
      dietNote: 'text? health',
    },
  },
  commands: {
    draftPlan: { creates: 'MealPlan', emits: ['MealPlanDrafted'] },
    planMeal: { creates: 'PlannedMeal', emits: ['MealPlanned'] },
    publishPlan: { on: 'MealPlan', from: ['draft'], to: 'published', emits: ['MealPlanPublished'] },
    recordServed: { on: 'MealPlan', from: ['published'], to: 'served', emits: ['MealsServed'] },
    withdrawPlan: {
      on: 'MealPlan',
      from: ['draft', 'published'],
      to: 'withdrawn',
      emits: ['MealPlanWithdrawn'],
    },
    addRecipe: { creates: 'Recipe', emits: ['RecipeAdded'] },
  },
  events: [
    'MealPlanDrafted',
    'MealPlanned',
    'MealPlanPublished',
    'MealsServed',
    'MealPlanWithdrawn',
    'RecipeAdded',
  ],
  neighbours: [
    {
      context: 'dietary-need',
      how: 'calls',
      via: 'findNeeds',
      because: 'Allergies and diets decide what may be served.',
    },
    {
      context: 'requisition',
      how: 'feeds',
      via: 'MealPlanPublished',
      because: 'Ingredients are ordered in time.',
    },
    {
      context: 'kitchen',
      how: 'feeds',
      via: 'MealPlanPublished',
      because: 'The kitchen cooks from the plan.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MealPlanPublished',
      because: 'Eaters and parents see what there is.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'No published meal holds an allergen of a person who will eat it.',
    ja: '公開した食事には、食べる人のアレルゲンを含めない。',
  },
  data: ['personal', 'health'],
  sources: [
    { title: 'schema.org Recipe' },
    { title: 'EU food information rules on allergens' },
    { title: 'Mealie' },
  ],
});

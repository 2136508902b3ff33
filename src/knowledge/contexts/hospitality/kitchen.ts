import { defineContext } from '../../context.ts';

export const kitchen = defineContext({
  id: 'kitchen',
  industry: 'hospitality',
  archetype: 'scheduling',
  purpose: {
    en: 'Turns ordered dishes into work at stations and says when each is ready.',
    ja: '注文された料理を各持ち場の作業に分け、出来上がりを知らせる。',
  },
  words: {
    en: {
      names: [
        'kitchen',
        'kitchen display',
        'kitchen ticket',
        'chef',
        'kitchen order',
        'preparation station',
        'food preparation',
      ],
      cues: ['dish', 'cook', 'ready to serve', 'recipe', 'ingredient', 'sold out', 'prepare'],
    },
    'zh-TW': {
      names: ['廚房', '出餐', '備餐', '廚師', '廚房顯示', '內場', '出菜', '廚房出餐', '備料單'],
      cues: ['餐點', '備料', '售完', '食材'],
    },
    ja: {
      names: ['厨房', 'キッチン', '調理', '調理場', '料理人', '仕込み', '配膳指示', '料理', '調理指示', '厨房画面'],
      cues: ['出来上がり', '食材', '品切れ', '提供', '作る'],
    },
    ko: {
      names: ['주방', '조리', '주방 주문', '요리사', '조리 현황', '주방 화면', '주방 모니터', '음식 조리', '요리'],
      cues: ['음식 준비', '품절', '재료', '서빙', '만들다'],
    },
    vi: {
      names: ['nhà bếp', 'đầu bếp', 'chế biến món', 'phiếu bếp', 'màn hình bếp', 'bếp', 'chế biến', 'nấu món'],
      cues: ['món ăn', 'lên món', 'nguyên liệu', 'hết món', 'ra món'],
    },
  },
  entities: {
    KitchenTicket: {
      id: 'uuid',
      orderRef: 'text unique',
      course: 'int',
      stationId: 'ref KitchenStation indexed',
      status: 'queued | cooking | ready | served | cancelled',
      items: 'json',
      dueAt: 'timestamp indexed',
    },
    KitchenStation: {
      id: 'uuid',
      siteId: 'ref site.Site',
      name: 'text',
      parallelDishes: 'int',
    },
    DishAvailability: {
      id: 'uuid',
      dishId: 'ref product-catalogue.Product',
      soldOut: 'bool',
      until: 'timestamp?',
    },
  },
  commands: {
    queueTicket: { creates: 'KitchenTicket', emits: ['TicketQueued'], undo: 'cancelTicket' },
    startCooking: {
      on: 'KitchenTicket',
      from: ['queued'],
      to: 'cooking',
      emits: ['CookingStarted'],
    },
    finishDish: { on: 'KitchenTicket', from: ['cooking'], to: 'ready', emits: ['DishReady'] },
    serveDish: { on: 'KitchenTicket', from: ['ready'], to: 'served', emits: ['DishServed'] },
    cancelTicket: {
      on: 'KitchenTicket',
      from: ['queued', 'cooking'],
      to: 'cancelled',
      emits: ['KitchenTicketCancelled'],
    },
    markSoldOut: { on: 'DishAvailability', emits: ['DishSoldOut'] },
  },
  events: [
    'TicketQueued',
    'CookingStarted',
    'DishReady',
    'DishServed',
    'KitchenTicketCancelled',
    'DishSoldOut',
  ],
  neighbours: [
    {
      context: 'food-order',
      how: 'feeds',
      via: 'DishReady',
      because: 'The waiter or courier comes for it.',
    },
    {
      context: 'food-order',
      how: 'feeds',
      via: 'DishSoldOut',
      because: 'The dish cannot be ordered any more.',
    },
    {
      context: 'dietary-need',
      how: 'calls',
      via: 'checkDish',
      because: 'Allergens must not reach the plate.',
    },
    {
      context: 'inventory',
      how: 'feeds',
      via: 'DishServed',
      because: 'Ingredients are used up.',
    },
    {
      context: 'courier',
      how: 'feeds',
      via: 'DishReady',
      because: 'The rider is called when the food is ready.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'The dishes of one course leave together, and a dish that is out is not accepted.',
    ja: '同じコースの料理は揃って出され、品切れの料理は受け付けない。',
  },
  data: [],
  sources: [{ title: 'schema.org MenuItem' }, { title: 'schema.org Menu' }],
});

import { defineContext } from '../../context.ts';

export const foodOrder = defineContext({
  id: 'food-order',
  industry: 'hospitality',
  archetype: 'order',
  purpose: {
    en: 'Takes orders for dishes at the table, to take away or for delivery, and follows them through the kitchen.',
    ja: '店内、持ち帰り、配達の料理の注文を受け、調理から提供まで追う。',
  },
  words: {
    en: {
      names: [
        'food order',
        'food delivery',
        'takeaway',
        'meal order',
        'restaurant order',
        'dine in order',
      ],
      cues: ['dish', 'menu', 'kitchen', 'courier', 'sold out', 'table number'],
    },
    'zh-TW': {
      names: ['點餐', '外送', '外帶餐點', '外帶自取', '餐點訂單', '線上點餐', '內用點餐', '餐點', '訂餐', '送餐', '便當訂購'],
      cues: ['菜單', '出餐', '廚房', '桌號', '外送員', '加點'],
    },
    ja: {
      names: ['料理の注文', 'フードデリバリー', 'テイクアウト', '出前注文', '店内注文', 'モバイルオーダー', '食事注文', 'お弁当注文', 'オーダー端末'],
      cues: ['メニュー', '厨房', '配達員', '卓番', '品切れ', '追加注文'],
    },
    ko: {
      names: ['음식 주문', '배달 주문', '포장 주문', '배달 음식', '테이블 주문', '음식 주문 접수', '식사 주문', '도시락 주문'],
      cues: ['메뉴', '주방', '라이더', '조리', '품절', '메뉴 주문'],
    },
    vi: {
      names: ['đặt món', 'gọi món', 'đặt đồ ăn', 'giao đồ ăn', 'món mang về', 'đặt suất ăn', 'gọi đồ ăn', 'đặt cơm'],
      cues: ['thực đơn', 'bếp', 'số bàn', 'hết món', 'shipper', 'suất cơm'],
    },
  },
  entities: {
    FoodOrder: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      outletCode: 'text indexed',
      mode: 'dine_in | takeaway | delivery',
      status: 'placed | accepted | preparing | ready | completed | rejected | cancelled',
      lines: 'FoodLine[]',
      total: 'money',
      deliveryAddress: 'text? personal',
      dropOff: 'geo? location',
      cardToken: 'text? card',
      acceptBefore: 'timestamp indexed',
    },
    FoodLine: {
      dishId: 'ref product-catalogue.Product',
      quantity: 'int',
      note: 'text?',
    },
  },
  commands: {
    placeFoodOrder: { creates: 'FoodOrder', emits: ['FoodOrderPlaced'], undo: 'cancelFoodOrder' },
    acceptFoodOrder: {
      on: 'FoodOrder',
      from: ['placed'],
      to: 'accepted',
      emits: ['FoodOrderAccepted'],
    },
    rejectFoodOrder: {
      on: 'FoodOrder',
      from: ['placed'],
      to: 'rejected',
      emits: ['FoodOrderRejected'],
    },
    startPreparing: {
      on: 'FoodOrder',
      from: ['accepted'],
      to: 'preparing',
      emits: ['PreparationStarted'],
    },
    markFoodReady: { on: 'FoodOrder', from: ['preparing'], to: 'ready', emits: ['FoodOrderReady'] },
    completeFoodOrder: {
      on: 'FoodOrder',
      from: ['ready'],
      to: 'completed',
      emits: ['FoodOrderCompleted'],
    },
    cancelFoodOrder: {
      on: 'FoodOrder',
      from: ['placed', 'accepted'],
      to: 'cancelled',
      emits: ['FoodOrderCancelled'],
    },
  },
  events: [
    'FoodOrderPlaced',
    'FoodOrderAccepted',
    'FoodOrderRejected',
    'PreparationStarted',
    'FoodOrderReady',
    'FoodOrderCompleted',
    'FoodOrderCancelled',
  ],
  neighbours: [
    {
      context: 'product-catalogue',
      how: 'calls',
      via: 'getProduct',
      because: 'The menu says what can be ordered and at which price.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Money is held before the kitchen starts.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'A courier is looked for while the food is cooked.',
    },
    {
      context: 'inventory',
      how: 'reacts',
      via: 'StockDepleted',
      because: 'Dishes without ingredients disappear from the menu.',
    },
    {
      context: 'kitchen',
      how: 'feeds',
      via: 'FoodOrderAccepted',
      because: 'Each station gets its part of the order.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FoodOrderReady',
      because: 'The guest may collect the food.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An order that the restaurant does not accept in time is cancelled and its money given back.',
    ja: '店が時間内に受けない注文は取り消され、代金は返される。',
  },
  data: ['personal', 'card', 'location'],
  sources: [
    { title: 'Beckn protocol verbs', read: '2026-11-20' },
    { title: 'Common restaurant order states' },
  ],
});

import { defineContext } from '../../context.ts';

export const cart = defineContext({
  id: 'cart',
  industry: 'retail',
  archetype: 'order',
  purpose: {
    en: 'Keeps what a shopper has picked until it becomes an order or is abandoned.',
    ja: '買い物客が選んだ品を、注文になるか放棄されるまで保持する。',
  },
  words: {
    en: {
      names: [
        'cart',
        'shopping cart',
        'basket',
        'shopping basket',
        'shopping bag',
        'abandoned cart',
      ],
      cues: ['add to cart', 'guest checkout', 'saved for later', 'line item'],
    },
    'zh-TW': {
      names: ['購物車', '購物籃', '購物袋', '未結帳商品'],
      cues: ['加入購物車', '稍後購買', '選購', '放棄結帳'],
    },
    ja: {
      names: ['カート', '買い物かご', 'ショッピングカート', 'かご落ち'],
      cues: ['カートに入れる', 'あとで買う', '商品を選ぶ'],
    },
    ko: { names: ['장바구니', '쇼핑 카트', '쇼핑백'], cues: ['담기', '담은 상품', '나중에 구매'] },
    vi: {
      names: ['giỏ hàng', 'giỏ mua hàng', 'xe mua hàng'],
      cues: ['thêm vào giỏ', 'mua sau', 'bỏ giỏ'],
    },
  },
  entities: {
    Cart: {
      id: 'uuid',
      customerId: 'ref customer.Customer? owner',
      status: 'active | frozen | ordered | merged | abandoned',
      items: 'CartItem[]',
      subtotal: 'money readonly',
      shippingAddress: 'text? personal',
      updatedAt: 'timestamp indexed',
    },
    CartItem: { productId: 'ref product-catalogue.Product', quantity: 'int', unitPrice: 'money' },
  },
  commands: {
    openCart: { creates: 'Cart', emits: ['CartOpened'], undo: 'abandonCart' },
    addItem: { on: 'Cart', emits: ['CartItemAdded'], undo: 'removeItem' },
    removeItem: { on: 'Cart', emits: ['CartItemRemoved'] },
    freezeCart: {
      on: 'Cart',
      from: ['active'],
      to: 'frozen',
      emits: ['CartFrozen'],
      undo: 'thawCart',
    },
    thawCart: { on: 'Cart', from: ['frozen'], to: 'active', emits: ['CartThawed'] },
    checkOutCart: {
      on: 'Cart',
      from: ['active', 'frozen'],
      to: 'ordered',
      emits: ['CartCheckedOut'],
    },
    mergeCart: { on: 'Cart', from: ['active'], to: 'merged', emits: ['CartMerged'] },
    abandonCart: {
      on: 'Cart',
      from: ['active', 'frozen'],
      to: 'abandoned',
      emits: ['CartAbandoned'],
    },
  },
  events: [
    'CartOpened',
    'CartItemAdded',
    'CartItemRemoved',
    'CartFrozen',
    'CartThawed',
    'CartCheckedOut',
    'CartMerged',
    'CartAbandoned',
  ],
  neighbours: [
    {
      context: 'pricing-promotion',
      how: 'calls',
      via: 'getPrice',
      because: 'Totals need the price and discount of this moment.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'checkAvailability',
      because: 'Only goods that are there may be checked out.',
    },
    {
      context: 'order',
      how: 'calls',
      via: 'placeOrder',
      because: 'Checking out makes an order.',
    },
    {
      context: 'pricing-promotion',
      how: 'reacts',
      via: 'PriceChanged',
      because: 'An open cart shows the price that now holds.',
    },
    {
      context: 'campaign',
      how: 'feeds',
      via: 'CartAbandoned',
      because: 'Shoppers who left may be reminded.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A cart becomes an order at most once.',
    ja: '一つのカートから作られる注文は多くても一件である。',
  },
  data: ['personal'],
  sources: [{ title: 'commercetools API reference: CartState', read: '2026-11-20' }],
});

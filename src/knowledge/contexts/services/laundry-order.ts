import { defineContext } from '../../context.ts';

export const laundryOrder = defineContext({
  id: 'laundry-order',
  industry: 'services',
  archetype: 'order',
  purpose: {
    en: 'Takes in clothes for washing or dry cleaning, tracks each piece and hands it back.',
    ja: '衣類を預かり、一点ずつ追い、仕上げて返す。',
  },
  words: {
    en: {
      names: [
        'laundry',
        'dry cleaning',
        'launderette',
        'ironing service',
        'wash and fold',
        'washing machine booking',
        'stain removal',
      ],
      cues: ['clothes', 'garment', 'pick up and return', 'hanger', 'wash'],
    },
    'zh-TW': {
      names: ['洗衣', '洗衣店', '乾洗', '自助洗衣', '送洗', '洗衣服務', '衣物清洗', '送洗衣物'],
      cues: ['衣物', '取件', '熨燙', '汙漬', '洗好'],
    },
    ja: {
      names: ['クリーニング店', '洗濯代行', 'コインランドリー', 'ドライクリーニング', '衣類の預かり', '洗濯', '洗濯物', 'クリーニング'],
      cues: ['衣類', 'しみ抜き', '仕上がり', 'アイロン', '衣服'],
    },
    ko: {
      names: ['세탁소', '세탁 서비스', '드라이클리닝', '빨래방', '세탁 대행', '세탁', '빨래', '세탁물'],
      cues: ['의류', '수거', '다림질', '얼룩', '옷감'],
    },
    vi: {
      names: ['giặt ủi', 'giặt là', 'giặt khô', 'tiệm giặt', 'giặt hộ', 'giặt đồ', 'giặt quần áo', 'đồ giặt'],
      cues: ['quần áo', 'lấy đồ', 'vết bẩn', 'ủi đồ', 'đồ bẩn'],
    },
  },
  entities: {
    LaundryOrder: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      status: 'received | washing | ready | returned | cancelled',
      promisedAt: 'timestamp indexed',
      total: 'money',
      address: 'text? personal',
      receivedAt: 'timestamp readonly',
    },
    Garment: {
      id: 'uuid',
      orderId: 'ref LaundryOrder',
      tag: 'text unique',
      kind: 'text',
      care: 'text?',
      damage: 'text?',
    },
  },
  commands: {
    takeIn: { creates: 'LaundryOrder', emits: ['LaundryReceived'], undo: 'cancelLaundry' },
    tagGarment: { creates: 'Garment', emits: ['GarmentTagged'] },
    startWashing: {
      on: 'LaundryOrder',
      from: ['received'],
      to: 'washing',
      emits: ['WashingStarted'],
    },
    markReady: { on: 'LaundryOrder', from: ['washing'], to: 'ready', emits: ['LaundryReady'] },
    returnLaundry: {
      on: 'LaundryOrder',
      from: ['ready'],
      to: 'returned',
      emits: ['LaundryReturned'],
    },
    cancelLaundry: {
      on: 'LaundryOrder',
      from: ['received'],
      to: 'cancelled',
      emits: ['LaundryCancelled'],
    },
  },
  events: [
    'LaundryReceived',
    'GarmentTagged',
    'WashingStarted',
    'LaundryReady',
    'LaundryReturned',
    'LaundryCancelled',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Customers pay in advance or at the counter.',
    },
    {
      context: 'delivery',
      how: 'feeds',
      via: 'LaundryReady',
      because: 'Clothes are brought home on request.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LaundryReady',
      because: 'The customer is told to come.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Every tagged piece taken in is handed back or accounted for.',
    ja: '預かった品はすべて返却するか、行方を説明できる。',
  },
  data: ['personal'],
  sources: [{ title: 'Common dry-cleaning shop systems' }, { title: 'ISO 3758 care labelling' }],
});

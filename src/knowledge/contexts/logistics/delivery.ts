import { defineContext } from '../../context.ts';

export const delivery = defineContext({
  id: 'delivery',
  industry: 'logistics',
  archetype: 'dispatch',
  purpose: {
    en: 'Brings goods to an address in an agreed time window and keeps the proof of hand-over.',
    ja: '約束した時間帯に品物を届け先へ運び、受け渡しの証拠を残す。',
  },
  words: {
    en: {
      names: [
        'delivery',
        'home delivery',
        'delivery slot',
        'delivery address',
        'proof of delivery',
        'doorstep',
        'delivery status',
        'delivery window',
      ],
      cues: [
        'deliver',
        'drop off',
        'bring to the customer',
        'recipient',
        'signature',
        'late',
        'not at home',
      ],
    },
    'zh-TW': {
      names: ['配送', '送貨', '宅配', '到府', '送達', '配送地址', '到貨時段', '送到府', '貨到', '到貨通知', '收貨地址'],
      cues: ['簽收', '收件', '送到家', '延誤', '重新配送', '送達時間', '司機送貨'],
    },
    ja: {
      names: ['配達', '配送', 'お届け', '配達時間帯', '再配達', '届け先', '配達完了', '宅配', 'お届け日', '配送状況', '届けてもらう', '配達員の手配'],
      cues: ['受け取り', '受領印', '納品', '届ける', '届く', '不在時'],
    },
    ko: {
      names: ['배송', '배송지', '배송 상태', '배송 완료', '배송 시간대', '재배송', '새벽배송', '배송 현황', '배송 일정'],
      cues: ['배달', '수령', '부재중', '인수 확인', '도착', '문 앞', '받는 분', '배송 기사'],
    },
    vi: {
      names: ['giao hàng', 'giao tận nơi', 'địa chỉ giao hàng', 'khung giờ giao', 'xác nhận giao hàng', 'tình trạng giao hàng', 'giao tận nhà', 'chuyển hàng', 'đơn giao', 'giao đồ'],
      cues: ['người nhận', 'ký nhận', 'giao lại', 'giao trễ', 'vắng nhà', 'chở hàng', 'giao đến'],
    },
  },
  entities: {
    Delivery: {
      id: 'uuid',
      orderId: 'ref order.Order? indexed',
      recipientId: 'ref customer.Customer owner',
      address: 'text personal',
      place: 'geo? location',
      windowStart: 'timestamp indexed',
      windowEnd: 'timestamp',
      status: 'planned | out_for_delivery | delivered | failed | cancelled',
      attempts: 'int',
    },
    ProofOfDelivery: {
      id: 'uuid',
      deliveryId: 'ref Delivery unique',
      receivedBy: 'text personal',
      signature: 'file? personal',
      photo: 'file? personal',
      at: 'timestamp readonly',
    },
  },
  commands: {
    planDelivery: { creates: 'Delivery', emits: ['DeliveryPlanned'], undo: 'cancelDelivery' },
    startDelivery: {
      on: 'Delivery',
      from: ['planned', 'failed'],
      to: 'out_for_delivery',
      emits: ['DeliveryStarted'],
    },
    completeDelivery: {
      on: 'Delivery',
      from: ['out_for_delivery'],
      to: 'delivered',
      emits: ['DeliveryCompleted'],
    },
    failDelivery: {
      on: 'Delivery',
      from: ['out_for_delivery'],
      to: 'failed',
      emits: ['DeliveryFailed'],
    },
    rescheduleDelivery: {
      on: 'Delivery',
      from: ['failed'],
      to: 'planned',
      emits: ['DeliveryRescheduled'],
    },
    cancelDelivery: {
      on: 'Delivery',
      from: ['planned', 'failed'],
      to: 'cancelled',
      emits: ['DeliveryCancelled'],
    },
  },
  events: [
    'DeliveryPlanned',
    'DeliveryStarted',
    'DeliveryCompleted',
    'DeliveryFailed',
    'DeliveryRescheduled',
    'DeliveryCancelled',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderConfirmed',
      because: 'A confirmed order has to be brought.',
    },
    {
      context: 'route-planning',
      how: 'calls',
      via: 'draftRoute',
      because: 'Stops are put into an order that keeps the windows.',
    },
    {
      context: 'courier',
      how: 'calls',
      via: 'assignCourier',
      because: 'Somebody free has to carry it.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DeliveryStarted',
      because: 'The recipient wants to be at home.',
    },
    {
      context: 'order',
      how: 'feeds',
      via: 'DeliveryCompleted',
      because: 'Delivered goods complete the order.',
    },
    {
      context: 'returns',
      how: 'feeds',
      via: 'DeliveryFailed',
      because: 'Goods nobody takes come back.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A delivery ends exactly once, as delivered with proof or as failed with a reason.',
    ja: '配達は、証拠のある完了か理由のある不成立かのどちらか一度だけで終わる。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'UBL 2.4 Despatch Advice and Receipt Advice' },
    { title: 'schema.org ParcelDelivery' },
  ],
});

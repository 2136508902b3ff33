import { defineContext } from '../../context.ts';

export const courier = defineContext({
  id: 'courier',
  industry: 'logistics',
  archetype: 'dispatch',
  purpose: {
    en: 'Knows the people who carry orders: who is on shift, where, and with which job.',
    ja: '品物を運ぶ配達員の、稼働状況、現在地、担当中の仕事を把握する。',
  },
  words: {
    en: {
      names: [
        'courier',
        'delivery rider',
        'delivery person',
        'bike messenger',
        'food rider',
        'delivery driver',
        'courier app',
      ],
      cues: ['rider', 'pick up food', 'on shift', 'earnings', 'tip', 'bicycle', 'scooter'],
    },
    'zh-TW': {
      names: ['外送員', '快遞員', '外送夥伴', '騎手', '送貨員'],
      cues: ['取餐', '上線', '機車', '小費', '接單'],
    },
    ja: {
      names: ['配達員', '配達パートナー', 'バイク便', '配送員', '出前スタッフ'],
      cues: ['受け取り', '稼働中', '自転車', '報酬'],
    },
    ko: {
      names: ['라이더', '배달원', '배달 기사', '퀵서비스', '배달 파트너', '배송 기사'],
      cues: ['픽업', '배달', '오토바이', '수당'],
    },
    vi: {
      names: ['shipper', 'nhân viên giao hàng', 'tài xế giao hàng', 'người giao hàng', 'bưu tá'],
      cues: ['nhận đơn', 'lấy hàng', 'xe máy', 'tiền công'],
    },
  },
  entities: {
    Courier: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      name: 'text personal',
      means: 'text',
      capacity: 'int',
      status: 'offline | available | suspended',
      position: 'geo? location',
      lastSeenAt: 'timestamp indexed',
    },
    CourierJob: {
      id: 'uuid',
      courierId: 'ref Courier? indexed',
      deliveryId: 'ref delivery.Delivery unique',
      pickupPlace: 'text',
      status: 'offered | accepted | picked_up | handed_over | dropped',
      fee: 'money',
    },
  },
  commands: {
    goOnline: {
      on: 'Courier',
      from: ['offline', 'suspended'],
      to: 'available',
      emits: ['CourierAvailable'],
    },
    registerCourier: { creates: 'Courier', emits: ['CourierRegistered'] },
    assignCourier: { creates: 'CourierJob', emits: ['CourierAssigned'], undo: 'dropJob' },
    acceptJob: {
      on: 'CourierJob',
      from: ['offered'],
      to: 'accepted',
      emits: ['CourierJobAccepted'],
    },
    pickUpGoods: {
      on: 'CourierJob',
      from: ['accepted'],
      to: 'picked_up',
      emits: ['GoodsPickedUp'],
    },
    handOverGoods: {
      on: 'CourierJob',
      from: ['picked_up'],
      to: 'handed_over',
      emits: ['GoodsHandedOver'],
    },
    dropJob: {
      on: 'CourierJob',
      from: ['offered', 'accepted'],
      to: 'dropped',
      emits: ['CourierJobDropped'],
    },
    suspendCourier: {
      on: 'Courier',
      from: ['offline', 'available'],
      to: 'suspended',
      emits: ['CourierSuspended'],
    },
  },
  events: [
    'CourierAvailable',
    'CourierRegistered',
    'CourierAssigned',
    'CourierJobAccepted',
    'GoodsPickedUp',
    'GoodsHandedOver',
    'CourierJobDropped',
    'CourierSuspended',
  ],
  neighbours: [
    {
      context: 'delivery',
      how: 'feeds',
      via: 'GoodsHandedOver',
      because: 'The delivery is done.',
    },
    {
      context: 'kitchen',
      how: 'reacts',
      via: 'DishReady',
      because: 'Food is fetched when it is ready.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Nearness and arrival follow from positions.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'The best free courier is chosen.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CourierAssigned',
      because: 'The recipient sees who comes.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'GoodsHandedOver',
      because: 'Couriers are paid by job.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A courier has no more open jobs than they can carry, and each job has one courier.',
    ja: '配達員が持つ未完了の仕事は積載可能な数までで、一件の仕事の担当は一人である。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'Beckn protocol for mobility and delivery' },
    { title: 'schema.org DeliveryEvent' },
  ],
});

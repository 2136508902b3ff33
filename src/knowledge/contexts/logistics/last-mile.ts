import { defineContext } from '../../context.ts';

export const lastMile = defineContext({
  id: 'last-mile',
  industry: 'logistics',
  archetype: 'dispatch',
  purpose: {
    en: 'Plans delivery routes, follows parcels by scan and keeps proof that each was handed over.',
    ja: '配達経路を計画し、荷物をスキャンで追跡し、引き渡しの証跡を残す。',
  },
  words: {
    en: {
      names: [
        'parcel delivery',
        'last mile',
        'package delivery',
        'out for delivery',
        'delivery attempt',
        'delivery round',
      ],
      cues: [
        'courier',
        'delivery route',
        'proof of delivery',
        'doorstep',
        'redelivery',
        'sorting hub',
      ],
    },
    'zh-TW': {
      names: ['包裹配送', '最後一哩', '配送進度', '到貨簽收'],
      cues: ['配送路線', '宅配', '司機', '集貨站', '二次配送', '簽收'],
    },
    ja: {
      names: ['荷物配送', '配達証明', 'ラストワンマイル', '置き配'],
      cues: ['配送ルート', '配達', '配達員', '不在票', '仕分け', '再配達'],
    },
    ko: {
      names: ['배송 추적', '배송 완료 증빙', '라스트 마일'],
      cues: ['배송 경로', '택배', '배송 기사', '집하', '물류 허브', '수령'],
    },
    vi: {
      names: [
        'giao hàng chặng cuối',
        'phát bưu kiện',
        'bằng chứng giao hàng',
        'giao lại',
        'tuyến giao hàng',
      ],
      cues: ['bưu tá', 'mã vận đơn', 'ký nhận', 'kho trung chuyển'],
    },
  },
  entities: {
    RoutedParcel: {
      id: 'uuid',
      trackingCode: 'text unique',
      recipientId: 'ref customer.Customer? owner',
      recipientName: 'text personal',
      address: 'text personal',
      position: 'geo location',
      routeId: 'ref DeliveryRoute?',
      status: 'registered | in_hub | out_for_delivery | delivered | failed | returned',
      promisedOn: 'date indexed',
      scans: 'ParcelScan[]',
      proofs: 'DeliveryProof[]',
    },
    DeliveryRoute: {
      id: 'uuid',
      courierId: 'ref courier.Courier indexed',
      plannedFor: 'date indexed',
      stops: 'text[]',
    },
    ParcelScan: {
      kind: 'text',
      position: 'geo? location',
      scannedAt: 'timestamp',
      deviceSequence: 'int',
    },
    DeliveryProof: {
      photo: 'file? personal',
      signedBy: 'text? personal',
      at: 'timestamp',
    },
  },
  commands: {
    acceptParcel: { creates: 'RoutedParcel', emits: ['ParcelAccepted'], undo: 'returnParcel' },
    planRoute: { creates: 'DeliveryRoute', emits: ['RoutePlanned'] },
    scanParcel: {
      on: 'RoutedParcel',
      from: ['registered'],
      to: 'in_hub',
      emits: ['ParcelScanned'],
    },
    sendOut: {
      on: 'RoutedParcel',
      from: ['in_hub', 'failed'],
      to: 'out_for_delivery',
      emits: ['ParcelOutForDelivery'],
    },
    deliverParcel: {
      on: 'RoutedParcel',
      from: ['out_for_delivery'],
      to: 'delivered',
      emits: ['ParcelDelivered'],
    },
    failDelivery: {
      on: 'RoutedParcel',
      from: ['out_for_delivery'],
      to: 'failed',
      emits: ['DeliveryAttemptFailed'],
    },
    returnParcel: {
      on: 'RoutedParcel',
      from: ['registered', 'in_hub', 'failed'],
      to: 'returned',
      emits: ['ParcelReturned'],
    },
  },
  events: [
    'ParcelAccepted',
    'RoutePlanned',
    'ParcelScanned',
    'ParcelOutForDelivery',
    'ParcelDelivered',
    'DeliveryAttemptFailed',
    'ParcelReturned',
  ],
  neighbours: [
    {
      context: 'fulfilment',
      how: 'reacts',
      via: 'ShipmentPacked',
      because: 'A packed shipment is ready for collection.',
    },
    {
      context: 'geofence',
      how: 'calls',
      via: 'findZone',
      because: 'The address decides hub and route.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'Cash on delivery is taken at the door.',
    },
    {
      context: 'fulfilment',
      how: 'feeds',
      via: 'ParcelDelivered',
      because: 'Delivery completes the shipment.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ParcelOutForDelivery',
      because: 'The recipient should be at home.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A parcel is out with one courier at a time, and scans may arrive late or twice.',
    ja: '荷物を持ち出している配達員は同時に一人で、スキャンの遅延や重複も許容する。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'GS1 Core Business Vocabulary steps', read: '2026-11-20' },
    { title: 'UBL transportation status' },
  ],
});

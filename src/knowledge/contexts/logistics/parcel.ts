import { defineContext } from '../../context.ts';

export const parcel = defineContext({
  id: 'parcel',
  industry: 'logistics',
  archetype: 'tracking',
  purpose: {
    en: 'Follows one parcel from label to hand-over through every scan on its way.',
    ja: '荷物一個を、送り状の発行から受け渡しまで、途中のすべてのスキャンで追う。',
  },
  words: {
    en: {
      names: [
        'parcel',
        'tracking number',
        'shipping label',
        'parcel tracking',
        'track and trace',
        'small packet',
        'waybill number',
      ],
      cues: [
        'package',
        'scan',
        'depot',
        'sorting centre',
        'weight',
        'recipient',
        'sender',
        'locker',
      ],
    },
    'zh-TW': {
      names: ['包裹', '託運單', '追蹤編號', '貨運單號', '包裹追蹤', '物流單號', '包裹領取', '包裹代收', '掛號信'],
      cues: ['寄件', '收件人', '掃描', '轉運中心', '智取櫃', '代收', '領包裹'],
    },
    ja: {
      names: ['小包', '荷物追跡', '追跡番号', '送り状', '宅配便', '荷物番号', '宅配ボックス', '荷物の受け取り', '不在荷物'],
      cues: ['荷物', '差出人', '受取人', 'スキャン', '営業所', '再配達依頼'],
    },
    ko: {
      names: ['소포', '택배', '운송장', '송장 번호', '택배 조회', '배송 조회', '무인 택배함', '택배 보관', '택배 수령'],
      cues: ['물류센터', '보내는 사람', '받는 사람', '스캔', '무인함', '경비실'],
    },
    vi: {
      names: ['bưu kiện', 'kiện hàng', 'mã vận đơn', 'mã theo dõi', 'tra cứu vận đơn', 'gói hàng', 'hàng bưu điện', 'nhận bưu kiện'],
      cues: ['người gửi', 'người nhận', 'quét mã', 'kho trung chuyển', 'cân nặng', 'bưu điện'],
    },
  },
  entities: {
    Parcel: {
      id: 'uuid',
      trackingNumber: 'text unique',
      senderId: 'ref customer.Customer owner',
      recipientName: 'text personal',
      address: 'text personal',
      weightGrams: 'int',
      status: 'announced | in_transit | ready_for_pickup | handed_over | returned | lost',
      expectedOn: 'date? indexed',
    },
    ParcelScan: {
      id: 'uuid',
      parcelId: 'ref Parcel indexed',
      kind: 'text',
      siteId: 'ref site.Site?',
      place: 'geo? location',
      scannedAt: 'timestamp readonly indexed',
    },
  },
  commands: {
    announceParcel: { creates: 'Parcel', emits: ['ParcelAnnounced'], undo: 'returnParcel' },
    acceptParcel: {
      on: 'Parcel',
      from: ['announced'],
      to: 'in_transit',
      emits: ['ParcelAccepted'],
    },
    scanParcel: { creates: 'ParcelScan', emits: ['ParcelScanned'] },
    holdForPickup: {
      on: 'Parcel',
      from: ['in_transit'],
      to: 'ready_for_pickup',
      emits: ['ParcelReadyForPickup'],
    },
    handOverParcel: {
      on: 'Parcel',
      from: ['in_transit', 'ready_for_pickup'],
      to: 'handed_over',
      emits: ['ParcelHandedOver'],
    },
    returnParcel: {
      on: 'Parcel',
      from: ['announced', 'in_transit', 'ready_for_pickup'],
      to: 'returned',
      emits: ['ParcelReturned'],
    },
    declareParcelLost: { on: 'Parcel', from: ['in_transit'], to: 'lost', emits: ['ParcelLost'] },
  },
  events: [
    'ParcelAnnounced',
    'ParcelAccepted',
    'ParcelScanned',
    'ParcelReadyForPickup',
    'ParcelHandedOver',
    'ParcelReturned',
    'ParcelLost',
  ],
  neighbours: [
    {
      context: 'shipping-rate',
      how: 'calls',
      via: 'quoteShippingRate',
      because: 'The price depends on weight, size and place.',
    },
    {
      context: 'delivery',
      how: 'feeds',
      via: 'ParcelAccepted',
      because: 'An accepted parcel is planned into a round.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ParcelReadyForPickup',
      because: 'The recipient has to come for it.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'ParcelLost',
      because: 'Lost parcels are searched for and paid.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'The history of scans is only added to; the newest by time of the scan tells where the parcel is.',
    ja: 'スキャン履歴は追記のみで、読取時刻が最も新しいものが現在地を示す。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'GS1 EPCIS 2.0 events' }, { title: 'UPU S10 identifiers' }],
});

import { defineContext } from '../../context.ts';

export const containerTracking = defineContext({
  id: 'container-tracking',
  industry: 'logistics',
  archetype: 'tracking',
  purpose: {
    en: 'Collects planned, expected and actual events of shipments, ships and containers and passes them on.',
    ja: '貨物、船、コンテナの予定・見込み・実績の出来事を集めて伝える。',
  },
  words: {
    en: {
      names: [
        'container tracking',
        'track container',
        'cargo tracking',
        'container position',
        'shipment milestones',
        'gate out',
      ],
      cues: ['estimated arrival', 'discharged', 'loaded', 'where is my container', 'empty return'],
    },
    'zh-TW': {
      names: ['貨櫃追蹤', '貨櫃動態', '船期追蹤', '貨況追蹤'],
      cues: ['預計到港', '卸船', '進場', '還空櫃'],
    },
    ja: {
      names: ['コンテナ追跡', '貨物追跡', 'コンテナ動静', '動静管理'],
      cues: ['到着予定', '荷卸し', '搬出', '空コンテナ返却'],
    },
    ko: {
      names: ['컨테이너 추적', '화물 추적', '컨테이너 위치', '선적 추적'],
      cues: ['도착 예정', '양하', '반출', '공컨테이너'],
    },
    vi: {
      names: [
        'theo dõi container',
        'tra cứu container',
        'vị trí container',
        'theo dõi lô hàng biển',
      ],
      cues: ['dự kiến cập cảng', 'dỡ hàng', 'trả vỏ rỗng'],
    },
  },
  entities: {
    TrackingEvent: {
      id: 'uuid',
      containerNumber: 'text indexed',
      bookingId: 'ref carrier-booking.CarrierBooking?',
      kind: 'gate_in | load | departure | arrival | discharge | gate_out',
      phase: 'planned | estimated | actual',
      position: 'geo? location',
      partyNote: 'text? trade-secret',
      happenedAt: 'timestamp indexed',
      retracts: 'ref TrackingEvent?',
    },
    TrackingSubscription: {
      id: 'uuid',
      subscriberId: 'ref customer.Customer owner',
      containerNumber: 'text',
      callbackUrl: 'url',
      status: 'active | ended',
    },
  },
  commands: {
    publishTrackingEvent: { creates: 'TrackingEvent', emits: ['TrackingEventPublished'] },
    retractTrackingEvent: { creates: 'TrackingEvent', emits: ['TrackingEventRetracted'] },
    subscribeToContainer: { creates: 'TrackingSubscription', undo: 'endSubscription' },
    endSubscription: {
      on: 'TrackingSubscription',
      from: ['active'],
      to: 'ended',
      emits: ['TrackingSubscriptionEnded'],
    },
  },
  events: ['TrackingEventPublished', 'TrackingEventRetracted', 'TrackingSubscriptionEnded'],
  neighbours: [
    {
      context: 'port-call',
      how: 'reacts',
      via: 'PortCallTimestampSent',
      because: "A ship's arrival moves the times of its containers.",
    },
    {
      context: 'carrier-booking',
      how: 'feeds',
      via: 'TrackingEventPublished',
      because: 'The shipper sees progress beside the booking.',
    },
    {
      context: 'webhook',
      how: 'feeds',
      via: 'TrackingEventPublished',
      because: 'Subscribed partners receive each event.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TrackingEventPublished',
      because: 'Consignees plan collection by it.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Events are only added; a wrong one is withdrawn by another event.',
    ja: '出来事は追加のみで、誤りは別の出来事で取り下げる。',
  },
  data: ['location', 'trade-secret'],
  sources: [{ title: 'DCSA Track and Trace 2', read: '2026-11-20' }],
});

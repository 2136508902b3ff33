import { defineContext } from '../../context.ts';

export const cleaningVisit = defineContext({
  id: 'cleaning-visit',
  industry: 'services',
  archetype: 'booking',
  purpose: {
    en: 'Books cleaners for homes and offices, with rooms, keys and a check at the end.',
    ja: '住宅や事務所の清掃を手配し、部屋、鍵、仕上がりを管理する。',
  },
  words: {
    en: {
      names: [
        'cleaning service',
        'house cleaning',
        'office cleaning',
        'home cleaning',
        'window cleaning',
        'maid service',
      ],
      cues: ['cleaner', 'clean', 'rooms', 'vacuum', 'key of the flat', 'tidy'],
    },
    'zh-TW': {
      names: ['居家清潔', '打掃服務', '清潔服務', '家事服務', '清潔人員', '鐘點打掃'],
      cues: ['打掃', '坪數', '擦窗', '鑰匙'],
    },
    ja: {
      names: ['家事代行', '清掃サービス', 'ハウスクリーニング', 'オフィス清掃', '清掃員'],
      cues: ['掃除', '部屋数', '鍵の預かり', '窓拭き'],
    },
    ko: {
      names: ['청소 서비스', '가사 도우미', '집 청소', '입주 청소', '사무실 청소'],
      cues: ['청소', '평수', '열쇠'],
    },
    vi: {
      names: [
        'dọn dẹp nhà',
        'dịch vụ vệ sinh',
        'giúp việc theo giờ',
        'vệ sinh văn phòng',
        'dọn nhà',
      ],
      cues: ['lau dọn', 'chìa khóa', 'lau kính'],
    },
  },
  entities: {
    CleaningVisit: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      cleanerId: 'ref staff.StaffMember?',
      address: 'text location',
      status: 'booked | assigned | under_way | done | cancelled',
      rooms: 'int',
      startsAt: 'timestamp indexed',
      keyHolder: 'text? personal',
      price: 'money',
    },
    CleaningCheck: {
      id: 'uuid',
      visitId: 'ref CleaningVisit',
      room: 'text',
      ok: 'bool',
      remark: 'text?',
    },
  },
  commands: {
    bookCleaning: { creates: 'CleaningVisit', emits: ['CleaningBooked'], undo: 'cancelCleaning' },
    assignCleaner: {
      on: 'CleaningVisit',
      from: ['booked'],
      to: 'assigned',
      emits: ['CleanerAssigned'],
    },
    startCleaning: {
      on: 'CleaningVisit',
      from: ['assigned'],
      to: 'under_way',
      emits: ['CleaningStarted'],
    },
    finishCleaning: {
      on: 'CleaningVisit',
      from: ['under_way'],
      to: 'done',
      emits: ['CleaningFinished'],
    },
    recordCheck: { creates: 'CleaningCheck', emits: ['CleaningChecked'] },
    cancelCleaning: {
      on: 'CleaningVisit',
      from: ['booked', 'assigned'],
      to: 'cancelled',
      emits: ['CleaningCancelled'],
    },
  },
  events: [
    'CleaningBooked',
    'CleanerAssigned',
    'CleaningStarted',
    'CleaningFinished',
    'CleaningChecked',
    'CleaningCancelled',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'A cleaner near by with time is needed.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The visit is paid when it is done.',
    },
    {
      context: 'reviews',
      how: 'feeds',
      via: 'CleaningFinished',
      because: 'The customer rates the work.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CleanerAssigned',
      because: 'The customer knows who will come.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A cleaner is at one address at a time.',
    ja: '清掃員は同時に一つの住所にしかいない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'OpenActive booking practice' },
    { title: 'Common home-service marketplaces' },
  ],
});

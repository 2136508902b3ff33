import { defineContext } from '../../context.ts';

export const advertising = defineContext({
  id: 'advertising',
  industry: 'media',
  archetype: 'market',
  purpose: {
    en: 'Sells places for advertisements, decides which one is shown and counts views and clicks.',
    ja: '広告枠を販売し、表示する広告を選び、表示回数とクリックを数える。',
  },
  words: {
    en: {
      names: [
        'advertisement',
        'advertising',
        'advertiser',
        'ad slot',
        'sponsored post',
        'ad placement',
        'classified ad',
        'display ad',
      ],
      cues: ['ad', 'ads', 'impressions', 'click rate', 'sponsor', 'budget per day'],
    },
    'zh-TW': {
      names: ['廣告', '廣告主', '廣告版位', '廣告投放', '贊助貼文'],
      cues: ['曝光', '點擊', '版位', '贊助'],
    },
    ja: {
      names: ['広告', '広告主', '広告枠', '広告配信', '広告掲載'],
      cues: ['表示回数', 'クリック', '出稿', '協賛'],
    },
    ko: {
      names: ['광고', '광고주', '광고 지면', '광고 집행', '광고 노출'],
      cues: ['노출', '클릭', '협찬'],
    },
    vi: {
      names: ['quảng cáo', 'nhà quảng cáo', 'vị trí quảng cáo', 'đăng quảng cáo', 'bài tài trợ'],
      cues: ['lượt hiển thị', 'lượt nhấp', 'tài trợ', 'ngân sách quảng cáo'],
    },
  },
  entities: {
    AdBooking: {
      id: 'uuid',
      advertiserId: 'ref customer.Customer owner',
      name: 'text',
      budget: 'money trade-secret',
      spent: 'money',
      pricePerThousand: 'money',
      targeting: 'json',
      status: 'draft | in_review | running | paused | finished | rejected',
      endsAt: 'timestamp indexed',
    },
    AdCreative: {
      id: 'uuid',
      bookingId: 'ref AdBooking indexed',
      file: 'file',
      targetUrl: 'url',
    },
    AdSlot: {
      id: 'uuid',
      key: 'text unique',
      size: 'text',
      floorPrice: 'money',
    },
    AdDisplay: {
      id: 'uuid',
      bookingId: 'ref AdBooking indexed',
      slotId: 'ref AdSlot',
      shownAt: 'timestamp indexed',
      clickedAt: 'timestamp?',
    },
  },
  commands: {
    bookAd: { creates: 'AdBooking', emits: ['AdBooked'] },
    submitAd: { on: 'AdBooking', from: ['draft'], to: 'in_review', emits: ['AdSubmitted'] },
    approveAd: {
      on: 'AdBooking',
      from: ['in_review', 'paused'],
      to: 'running',
      emits: ['AdStarted'],
      undo: 'pauseAd',
    },
    rejectAd: { on: 'AdBooking', from: ['in_review'], to: 'rejected', emits: ['AdRejected'] },
    pauseAd: { on: 'AdBooking', from: ['running'], to: 'paused', emits: ['AdPaused'] },
    finishAd: {
      on: 'AdBooking',
      from: ['running', 'paused'],
      to: 'finished',
      emits: ['AdFinished'],
    },
    recordDisplay: { creates: 'AdDisplay', emits: ['AdDisplayed'] },
  },
  events: [
    'AdBooked',
    'AdSubmitted',
    'AdStarted',
    'AdRejected',
    'AdPaused',
    'AdFinished',
    'AdDisplayed',
  ],
  neighbours: [
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Targeting by person needs agreement.',
    },
    {
      context: 'moderation',
      how: 'feeds',
      via: 'AdSubmitted',
      because: 'Advertisements are checked before they run.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'AdFinished',
      because: 'The advertiser pays for what was shown.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'AdDisplayed',
      because: 'Views and clicks are compared.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A booking never spends more than its budget, and every counted view was really shown.',
    ja: '広告の消化額は予算を超えず、数えた表示は実際に表示されたものだけである。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'IAB OpenRTB 2.6' }],
});

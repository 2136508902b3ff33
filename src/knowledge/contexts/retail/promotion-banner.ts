import { defineContext } from '../../context.ts';

export const promotionBanner = defineContext({
  id: 'promotion-banner',
  industry: 'retail',
  archetype: 'campaign',
  purpose: {
    en: 'Decides which banner stands on which page, from when until when and for whom.',
    ja: 'どのページにどのバナーを、いつからいつまで、誰に見せるかを決める。',
  },
  words: {
    en: {
      names: [
        'promotion banner',
        'promotional banner',
        'homepage banner',
        'hero image',
        'image carousel',
        'banner',
        'sale teaser',
      ],
      cues: ['teaser', 'landing page', 'campaign picture', 'front page', 'placement'],
    },
    'zh-TW': {
      names: ['首頁橫幅', '輪播圖', '促銷橫幅', '活動橫幅', '主視覺'],
      cues: ['首頁', '版面', '活動圖', '檔期'],
    },
    ja: {
      names: ['バナー', 'トップバナー', 'カルーセル', '販促バナー', '特集枠'],
      cues: ['トップページ', '掲載期間', '特集', '告知画像'],
    },
    ko: {
      names: ['배너', '메인 배너', '프로모션 배너', '롤링 배너', '기획전 배너'],
      cues: ['메인 화면', '게시 기간', '기획전', '노출 위치'],
    },
    vi: {
      names: [
        'băng rôn khuyến mãi',
        'banner khuyến mãi',
        'banner trang chủ',
        'ảnh bìa trang chủ',
        'banner',
      ],
      cues: ['trang chủ', 'vị trí hiển thị', 'thời gian chạy'],
    },
  },
  entities: {
    Banner: {
      id: 'uuid',
      title: 'text',
      image: 'file',
      link: 'url',
      placeId: 'ref BannerPlace indexed',
      audience: 'json?',
      priority: 'int',
      status: 'draft | scheduled | live | ended',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
    },
    BannerPlace: {
      id: 'uuid',
      key: 'text unique',
      page: 'text',
      width: 'int',
      height: 'int',
    },
  },
  commands: {
    createBanner: { creates: 'Banner', emits: ['BannerCreated'] },
    scheduleBanner: { on: 'Banner', from: ['draft'], to: 'scheduled', emits: ['BannerScheduled'] },
    startBanner: { on: 'Banner', from: ['scheduled'], to: 'live', emits: ['BannerStarted'] },
    endBanner: { on: 'Banner', from: ['scheduled', 'live'], to: 'ended', emits: ['BannerEnded'] },
    definePlace: { creates: 'BannerPlace', emits: ['BannerPlaceDefined'] },
  },
  events: [
    'BannerCreated',
    'BannerScheduled',
    'BannerStarted',
    'BannerEnded',
    'BannerPlaceDefined',
  ],
  neighbours: [
    {
      context: 'pricing-promotion',
      how: 'reacts',
      via: 'PromotionEnded',
      because: 'A banner ends with its promotion.',
    },
    {
      context: 'media-library',
      how: 'calls',
      via: 'findMedia',
      because: 'Pictures come from the library.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'BannerStarted',
      because: 'Clicks before and after are compared.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'At any moment a place shows at most one banner to a visitor, and never an expired one.',
    ja: '一つの掲載場所が訪問者に見せるバナーは一件だけで、期限切れは表示しない。',
  },
  data: [],
  sources: [{ title: 'schema.org WPAdBlock' }, { title: 'schema.org WebPageElement' }],
});

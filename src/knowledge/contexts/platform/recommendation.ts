import { defineContext } from '../../context.ts';

export const recommendation = defineContext({
  id: 'recommendation',
  industry: 'platform',
  archetype: 'dispatch',
  purpose: {
    en: 'Ranks what a person will probably want next, from what they and others did.',
    ja: '本人と他の人の行動から、次に望みそうなものを順に並べて示す。',
  },
  words: {
    en: {
      names: [
        'recommendation',
        'recommend',
        'you may also like',
        'suggested for you',
        'personalised suggestion',
        'personalized suggestion',
        'similar items',
      ],
      cues: ['taste', 'ranking', 'popular', 'viewed together', 'preference'],
    },
    'zh-TW': {
      names: ['推薦', '個人化推薦', '猜你喜歡', '相似商品', '推薦清單'],
      cues: ['喜好', '熱門', '排序', '瀏覽紀錄'],
    },
    ja: {
      names: ['おすすめ', 'レコメンド', '関連商品', 'あなたへのおすすめ', '個別提案'],
      cues: ['好み', '人気順', '閲覧履歴', '嗜好'],
    },
    ko: {
      names: ['추천', '맞춤 추천', '개인화 추천', '연관 상품', '추천 목록'],
      cues: ['취향', '인기순', '선호도', '조회 이력'],
    },
    vi: {
      names: [
        'gợi ý phù hợp',
        'đề xuất cá nhân hóa',
        'có thể bạn thích',
        'gợi ý sản phẩm',
        'sản phẩm tương tự',
      ],
      cues: ['gợi ý', 'sở thích', 'phổ biến', 'xếp hạng', 'lịch sử xem'],
    },
  },
  entities: {
    Recommendation: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      placement: 'text',
      items: 'json',
      modelVersion: 'text',
      servedAt: 'timestamp indexed',
    },
    Profile: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      features: 'json personal',
      updatedAt: 'timestamp',
    },
    RankingModel: {
      id: 'uuid',
      version: 'text unique',
      status: 'trained | promoted | retired',
      score: 'decimal',
    },
  },
  commands: {
    serveRecommendation: { creates: 'Recommendation', emits: ['RecommendationServed'] },
    recordFeedback: { on: 'Recommendation', emits: ['FeedbackRecorded'] },
    trainModel: { creates: 'RankingModel', emits: ['ModelTrained'] },
    promoteModel: {
      on: 'RankingModel',
      from: ['trained'],
      to: 'promoted',
      emits: ['ModelPromoted'],
    },
    retireModel: { on: 'RankingModel', from: ['promoted'], to: 'retired', emits: ['ModelRetired'] },
  },
  events: [
    'RecommendationServed',
    'FeedbackRecorded',
    'ModelTrained',
    'ModelPromoted',
    'ModelRetired',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'What was bought shapes the profile.',
    },
    {
      context: 'product-catalogue',
      how: 'reacts',
      via: 'ProductPublished',
      because: 'New items have to be ranked.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: "Profiling needs the person's agreement.",
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'FeedbackRecorded',
      because: 'Clicks tell whether the ranking is good.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Without enough behaviour or consent the popular list is served, never an error.',
    ja: '行動の蓄積や同意が足りないときは、誤りではなく人気順を返す。',
  },
  data: ['personal'],
  sources: [{ title: 'TM Forum TMF680 Recommendation', read: '2026-11-20' }],
});

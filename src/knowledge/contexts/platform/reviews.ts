import { defineContext } from '../../context.ts';

export const reviews = defineContext({
  id: 'reviews',
  industry: 'platform',
  archetype: 'survey',
  purpose: {
    en: 'Collects ratings and opinions of buyers or guests and sums them up per thing.',
    ja: '購入者や利用者の評点と感想を集め、対象ごとにまとめる。',
  },
  words: {
    en: {
      names: [
        'customer review',
        'star rating',
        'product review',
        'ratings and reviews',
        'leave a review',
        'customer rating',
        'testimonial',
      ],
      cues: ['review', 'stars', 'rating', 'opinion', 'score', 'feedback'],
    },
    'zh-TW': {
      names: ['評價', '評論', '星等評分', '商品評價', '顧客評語', '顧客評價', '評分', '滿意度'],
      cues: ['給星', '心得', '回饋', '打星星'],
    },
    ja: {
      names: ['レビュー投稿', '口コミ', '星評価', '評点', '商品レビュー', '感想投稿', '評価', '利用者の声', '評価点', 'レビュー'],
      cues: ['星の数', '感想', '満足度'],
    },
    ko: {
      names: ['리뷰', '후기', '별점', '이용 후기', '구매 후기', '평점', '이용 평가', '고객 평가', '평가 점수'],
      cues: ['평가', '의견', '점수', '만족도', '별 다섯'],
    },
    vi: {
      names: ['nhận xét của khách', 'đánh giá sao', 'đánh giá sản phẩm', 'bài đánh giá', 'điểm đánh giá', 'đánh giá thợ', 'đánh giá sau', 'chấm sao', 'nhận xét'],
      cues: ['đánh giá', 'số sao', 'ý kiến', 'phản hồi'],
    },
  },
  entities: {
    Review: {
      id: 'uuid',
      authorId: 'ref customer.Customer owner',
      subjectId: 'text indexed',
      orderId: 'ref order.Order? unique',
      stars: 'int',
      text: 'text? personal',
      status: 'submitted | published | rejected | removed',
      submittedAt: 'timestamp readonly',
    },
    Reply: {
      id: 'uuid',
      reviewId: 'ref Review',
      authorId: 'ref identity-access.User',
      text: 'text',
      repliedAt: 'timestamp readonly',
    },
    RatingSummary: {
      subjectId: 'text unique',
      count: 'int',
      average: 'decimal',
    },
  },
  commands: {
    submitReview: { creates: 'Review', emits: ['ReviewSubmitted'], undo: 'removeReview' },
    publishReview: {
      on: 'Review',
      from: ['submitted'],
      to: 'published',
      emits: ['ReviewPublished', 'RatingChanged'],
    },
    rejectReview: { on: 'Review', from: ['submitted'], to: 'rejected', emits: ['ReviewRejected'] },
    removeReview: {
      on: 'Review',
      from: ['submitted', 'published'],
      to: 'removed',
      emits: ['ReviewRemoved'],
    },
    replyToReview: { creates: 'Reply', emits: ['ReviewReplied'] },
  },
  events: [
    'ReviewSubmitted',
    'ReviewPublished',
    'RatingChanged',
    'ReviewRejected',
    'ReviewRemoved',
    'ReviewReplied',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'Only a buyer may rate, and is asked once.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'ContentRemoved',
      because: 'Reviews that break the rules disappear.',
    },
    {
      context: 'moderation',
      how: 'feeds',
      via: 'ReviewSubmitted',
      because: 'Text is looked at before or after it appears.',
    },
    {
      context: 'product-catalogue',
      how: 'feeds',
      via: 'RatingChanged',
      because: 'The average stands beside the product.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'One purchase or stay gives at most one review by its buyer.',
    ja: '一度の購入や利用につき、本人のレビューは一件までである。',
  },
  data: ['personal'],
  sources: [{ title: 'commercetools reviews', read: '2026-11-20' }, { title: 'schema.org Review' }],
});

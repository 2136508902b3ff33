import { defineContext } from '../../context.ts';

export const newsroom = defineContext({
  id: 'newsroom',
  industry: 'media',
  archetype: 'document',
  purpose: {
    en: 'Takes an article from draft through review to publication and correction.',
    ja: '記事を下書きから校閲・公開・訂正まで管理する。',
  },
  words: {
    en: {
      names: [
        'newsroom',
        'news article',
        'news editing',
        'journalist',
        'newspaper',
        'news publishing',
        'magazine',
      ],
      cues: [
        'reporter',
        'editor',
        'headline',
        'embargo',
        'retraction',
        'fact check',
        'breaking news',
      ],
    },
    'zh-TW': {
      names: ['新聞編輯', '編輯台', '新聞稿', '報導', '發稿', '新聞網站'],
      cues: ['記者', '主編', '標題', '截稿', '更正', '快訊'],
    },
    ja: {
      names: ['報道', '記事編集', 'ニュース記事', '編集部', '入稿', 'ニュースサイト'],
      cues: ['記者', '編集長', '見出し', '校閲', '解禁', '速報'],
    },
    ko: {
      names: ['뉴스룸', '기사 작성', '뉴스 편집', '편집국', '기사 송고', '언론사'],
      cues: ['기자', '데스크', '헤드라인', '엠바고', '정정 보도', '속보'],
    },
    vi: {
      names: ['tòa soạn', 'tin bài', 'tin tức', 'biên tập tin', 'xuất bản báo', 'báo điện tử'],
      cues: ['phóng viên', 'biên tập viên', 'tiêu đề', 'đính chính', 'tin nóng'],
    },
  },
  entities: {
    NewsArticle: {
      id: 'uuid',
      headline: 'text',
      body: 'text',
      authorId: 'ref identity-access.User owner',
      byline: 'text personal',
      status: 'draft | in_review | approved | published | corrected | retracted',
      embargoUntil: 'timestamp? indexed',
      publishedAt: 'timestamp?',
    },
    NewsArticleVersion: {
      id: 'uuid',
      articleId: 'ref NewsArticle indexed',
      number: 'int',
      body: 'text',
      note: 'text?',
    },
  },
  commands: {
    draftArticle: { creates: 'NewsArticle' },
    submitForReview: {
      on: 'NewsArticle',
      from: ['draft'],
      to: 'in_review',
      emits: ['NewsReviewRequested'],
    },
    approveArticle: { on: 'NewsArticle', from: ['in_review'], to: 'approved' },
    publishArticle: {
      on: 'NewsArticle',
      from: ['approved'],
      to: 'published',
      emits: ['NewsPublished'],
      undo: 'retractArticle',
    },
    correctArticle: {
      on: 'NewsArticle',
      from: ['published', 'corrected'],
      to: 'corrected',
      emits: ['NewsCorrected'],
    },
    retractArticle: {
      on: 'NewsArticle',
      from: ['published', 'corrected'],
      to: 'retracted',
      emits: ['NewsRetracted'],
    },
  },
  events: ['NewsReviewRequested', 'NewsPublished', 'NewsCorrected', 'NewsRetracted'],
  neighbours: [
    { context: 'workflow', how: 'calls', via: 'startProcess', because: 'Desks sign off in turn.' },
    {
      context: 'document',
      how: 'calls',
      via: 'getDocument',
      because: 'Pictures and footage are taken from the store.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'NewsPublished',
      because: 'Readers find what is published.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'NewsPublished',
      because: 'Breaking news is pushed to followers.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: "Nothing under embargo is visible before its time on the server's clock, and a correction says what changed.",
    ja: '解禁時刻はサーバーの時計で判定し、訂正記事には変更点を明記する。',
  },
  data: ['personal'],
  sources: [{ title: 'IPTC NewsML-G2 and ninjs' }],
});

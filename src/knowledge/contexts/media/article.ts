import { defineContext } from '../../context.ts';

export const article = defineContext({
  id: 'article',
  industry: 'media',
  archetype: 'document',
  purpose: {
    en: 'Takes a text from draft through editing to publication, correction and withdrawal.',
    ja: '文章を、下書きから編集、公開、訂正、取り下げまで管理する。',
  },
  words: {
    en: {
      names: [
        'article',
        'blog post',
        'blog',
        'online article',
        'news story',
        'web page content',
        'publish an article',
      ],
      cues: ['author', 'draft', 'headline', 'editor', 'publish', 'story', 'content'],
    },
    'zh-TW': {
      names: ['文章', '部落格', '專欄', '稿件', '發布文章', '圖文內容'],
      cues: ['作者', '草稿', '標題', '編輯', '刊登'],
    },
    ja: {
      names: ['記事', 'ブログ', 'コラム', '原稿', '記事公開', '読み物'],
      cues: ['著者', '下書き', '見出し', '編集', '公開'],
    },
    ko: {
      names: ['게시글', '블로그', '칼럼', '기고문', '뉴스 기사', '원고'],
      cues: ['작성자', '초안', '제목', '편집', '게시'],
    },
    vi: {
      names: ['bài viết', 'bài blog', 'blog', 'chuyên mục', 'bản thảo', 'đăng bài'],
      cues: ['tác giả', 'tiêu đề', 'biên tập', 'xuất bản', 'nội dung'],
    },
  },
  entities: {
    Article: {
      id: 'uuid',
      slug: 'text unique',
      title: 'text',
      authorId: 'ref identity-access.User owner',
      body: 'text',
      language: 'text',
      status: 'draft | in_review | published | withdrawn',
      publishAt: 'timestamp? indexed',
    },
    ArticleVersion: {
      id: 'uuid',
      articleId: 'ref Article indexed',
      number: 'int',
      body: 'text',
      note: 'text?',
      savedAt: 'timestamp readonly',
    },
    ArticleCategory: {
      id: 'uuid',
      name: 'text unique',
      parentId: 'ref ArticleCategory?',
    },
  },
  commands: {
    draftArticle: { creates: 'Article', emits: ['ArticleDrafted'] },
    submitArticle: { on: 'Article', from: ['draft'], to: 'in_review', emits: ['ArticleSubmitted'] },
    sendBackArticle: {
      on: 'Article',
      from: ['in_review'],
      to: 'draft',
      emits: ['ArticleSentBack'],
    },
    publishArticle: {
      on: 'Article',
      from: ['in_review', 'withdrawn'],
      to: 'published',
      emits: ['ArticlePublished'],
      undo: 'withdrawArticle',
    },
    correctArticle: { creates: 'ArticleVersion', emits: ['ArticleCorrected'] },
    withdrawArticle: {
      on: 'Article',
      from: ['published'],
      to: 'withdrawn',
      emits: ['ArticleWithdrawn'],
    },
  },
  events: [
    'ArticleDrafted',
    'ArticleSubmitted',
    'ArticleSentBack',
    'ArticlePublished',
    'ArticleCorrected',
    'ArticleWithdrawn',
  ],
  neighbours: [
    {
      context: 'search',
      how: 'feeds',
      via: 'ArticlePublished',
      because: 'Readers find it by its words.',
    },
    {
      context: 'social-feed',
      how: 'feeds',
      via: 'ArticlePublished',
      because: 'Followers see that it is there.',
    },
    {
      context: 'comment',
      how: 'feeds',
      via: 'ArticleWithdrawn',
      because: 'Discussion ends when the text goes.',
    },
    {
      context: 'media-library',
      how: 'calls',
      via: 'findMedia',
      because: 'Pictures come from the library with their rights.',
    },
    {
      context: 'translation',
      how: 'feeds',
      via: 'ArticlePublished',
      because: 'Other languages follow the published text.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Readers see exactly one published version, and corrections are marked.',
    ja: '読者に見えるのは公開中の一版だけで、訂正は明示される。',
  },
  data: [],
  sources: [{ title: 'schema.org Article' }, { title: 'IPTC NewsML-G2' }],
});

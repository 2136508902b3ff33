import { defineContext } from '../../context.ts';

export const knowledgeBase = defineContext({
  id: 'knowledge-base',
  industry: 'collaboration',
  archetype: 'document',
  purpose: {
    en: 'Keeps answers, guides and how-to pages, and keeps them current.',
    ja: '回答、手引き、手順の記事を蓄え、最新の状態に保つ。',
  },
  words: {
    en: {
      names: [
        'knowledge base',
        'wiki',
        'help article',
        'faq',
        'frequently asked questions',
        'help centre',
        'user manual',
        'how-to guide',
      ],
      cues: ['answer', 'article', 'guide', 'handbook', 'look up'],
    },
    'zh-TW': {
      names: ['知識庫', '常見問題', '說明文章', '使用手冊', '維基'],
      cues: ['解答', '指南', '查詢說明', '教學文章'],
    },
    ja: {
      names: ['ナレッジベース', 'よくある質問', '社内wiki', 'ヘルプ記事', 'マニュアル集'],
      cues: ['手引き', '回答', '手順書', '知見'],
    },
    ko: {
      names: ['지식 베이스', '지식 창고', '자주 묻는 질문', '도움말 문서', '위키'],
      cues: ['안내 문서', '답변', '매뉴얼', '노하우'],
    },
    vi: {
      names: [
        'kho kiến thức',
        'câu hỏi thường gặp',
        'bài hướng dẫn',
        'trang trợ giúp',
        'sổ tay kiến thức',
      ],
      cues: ['hướng dẫn', 'giải đáp', 'tra cứu', 'tài liệu sử dụng'],
    },
  },
  entities: {
    KnowledgeArticle: {
      id: 'uuid',
      title: 'text indexed',
      body: 'text',
      topicId: 'ref Topic',
      status: 'draft | published | outdated | retired',
      version: 'int',
      reviewDue: 'date? indexed',
      authorId: 'ref identity-access.User',
    },
    Topic: {
      id: 'uuid',
      name: 'text unique',
      parentId: 'ref Topic?',
    },
    ArticleRating: {
      id: 'uuid',
      articleId: 'ref KnowledgeArticle',
      helpful: 'bool',
      note: 'text?',
    },
  },
  commands: {
    draftArticle: { creates: 'KnowledgeArticle', emits: ['KnowledgeArticleDrafted'] },
    publishArticle: {
      on: 'KnowledgeArticle',
      from: ['draft', 'outdated'],
      to: 'published',
      emits: ['KnowledgeArticlePublished'],
    },
    markOutdated: {
      on: 'KnowledgeArticle',
      from: ['published'],
      to: 'outdated',
      emits: ['KnowledgeArticleOutdated'],
    },
    retireArticle: {
      on: 'KnowledgeArticle',
      from: ['draft', 'published', 'outdated'],
      to: 'retired',
      emits: ['KnowledgeArticleRetired'],
    },
    rateArticle: { creates: 'ArticleRating', emits: ['KnowledgeArticleRated'] },
  },
  events: [
    'KnowledgeArticleDrafted',
    'KnowledgeArticlePublished',
    'KnowledgeArticleOutdated',
    'KnowledgeArticleRetired',
    'KnowledgeArticleRated',
  ],
  neighbours: [
    {
      context: 'search',
      how: 'feeds',
      via: 'KnowledgeArticlePublished',
      because: 'People find answers by searching.',
    },
    {
      context: 'helpdesk-chat',
      how: 'feeds',
      via: 'KnowledgeArticlePublished',
      because: 'Agents and bots answer from it.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A second person reads before it is public.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Readers see only the newest published version.',
    ja: '読者に見えるのは、公開済みの最新版だけである。',
  },
  data: [],
  sources: [
    { title: 'KCS knowledge-centred service practice' },
    { title: 'MediaWiki' },
    { title: 'ITIL knowledge management' },
  ],
});

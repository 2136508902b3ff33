import { defineContext } from '../../context.ts';

export const translationAssignment = defineContext({
  id: 'translation-assignment',
  industry: 'services',
  archetype: 'order',
  purpose: {
    en: 'Takes texts to be translated or proof-read by people, with price, deadline and review.',
    ja: '人手による翻訳や校正を、価格、納期、点検とともに引き受ける。',
  },
  words: {
    en: {
      names: [
        'translation agency',
        'translator',
        'proofreading',
        'proofreader',
        'certified translation',
        'translation project',
        'document translation',
        'editing service',
      ],
      cues: ['word count', 'deadline', 'target language', 'reviser', 'draft'],
    },
    'zh-TW': {
      names: ['翻譯社', '譯者', '校對', '文件翻譯', '翻譯案件', '譯稿'],
      cues: ['字數', '截稿', '審稿', '目標語言'],
    },
    ja: {
      names: ['翻訳会社', '翻訳者', '校正依頼', '校閲', '翻訳案件', '文書翻訳'],
      cues: ['文字数', '納期', '原稿', '訳文'],
    },
    ko: {
      names: ['번역 회사', '번역가', '교정 의뢰', '교열', '번역 의뢰', '문서 번역'],
      cues: ['단어 수', '납기', '원고', '감수'],
    },
    vi: {
      names: [
        'công ty dịch thuật',
        'biên dịch viên',
        'hiệu đính',
        'dịch công chứng',
        'dịch tài liệu',
      ],
      cues: ['số từ', 'hạn giao', 'bản thảo', 'soát lỗi'],
    },
  },
  entities: {
    TranslationAssignment: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      source: 'file trade-secret',
      targetLanguage: 'text',
      status: 'quoted | commissioned | translated | reviewed | delivered | withdrawn',
      words: 'int',
      price: 'money',
      dueAt: 'timestamp indexed',
    },
    RevisionNote: {
      id: 'uuid',
      assignmentId: 'ref TranslationAssignment',
      passage: 'text',
      note: 'text',
      reviser: 'text personal',
    },
  },
  commands: {
    quoteAssignment: { creates: 'TranslationAssignment', emits: ['AssignmentQuoted'] },
    commissionAssignment: {
      on: 'TranslationAssignment',
      from: ['quoted'],
      to: 'commissioned',
      emits: ['AssignmentCommissioned'],
      undo: 'withdrawAssignment',
    },
    submitTranslation: {
      on: 'TranslationAssignment',
      from: ['commissioned'],
      to: 'translated',
      emits: ['TranslationSubmitted'],
    },
    reviewAssignment: {
      on: 'TranslationAssignment',
      from: ['translated'],
      to: 'reviewed',
      emits: ['AssignmentReviewed'],
    },
    deliverAssignment: {
      on: 'TranslationAssignment',
      from: ['reviewed'],
      to: 'delivered',
      emits: ['AssignmentDelivered'],
    },
    withdrawAssignment: {
      on: 'TranslationAssignment',
      from: ['quoted', 'commissioned'],
      to: 'withdrawn',
      emits: ['AssignmentWithdrawn'],
    },
  },
  events: [
    'AssignmentQuoted',
    'AssignmentCommissioned',
    'TranslationSubmitted',
    'AssignmentReviewed',
    'AssignmentDelivered',
    'AssignmentWithdrawn',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'Language and subject decide who may do it.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Texts are confidential and versioned.',
    },
    {
      context: 'translation',
      how: 'calls',
      via: 'findMemory',
      because: 'What was once translated is reused.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'AssignmentDelivered',
      because: 'The customer is billed by word or hour.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AssignmentDelivered',
      because: 'The customer fetches the text.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A second person reviews every text before delivery.',
    ja: '納品前に、必ず第二の人が点検する。',
  },
  data: ['personal', 'trade-secret'],
  sources: [{ title: 'ISO 17100 translation services' }, { title: 'ISO 21720 XLIFF' }],
});

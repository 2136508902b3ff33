import { defineContext } from '../../context.ts';

export const translation = defineContext({
  id: 'translation',
  industry: 'collaboration',
  archetype: 'case',
  purpose: {
    en: 'Translates texts by machine or by people and keeps what was once translated.',
    ja: '文章を機械または人が翻訳し、一度訳したものを蓄える。',
  },
  words: {
    en: {
      names: [
        'machine translation',
        'automatic translation',
        'live translation',
        'translation memory',
        'translated automatically',
        'auto-translate',
      ],
      cues: ['translate', 'translated', 'other language', 'foreign visitors', 'target language'],
    },
    'zh-TW': {
      names: ['機器翻譯', '自動翻譯', '即時翻譯', '翻譯記憶'],
      cues: ['翻譯', '外語', '譯文', '多語內容'],
    },
    ja: {
      names: ['機械翻訳', '自動翻訳', 'リアルタイム翻訳', '翻訳メモリ', '同時翻訳'],
      cues: ['翻訳', '外国語', '訳文', '多言語'],
    },
    ko: {
      names: ['기계 번역', '자동 번역', '실시간 번역', '번역 메모리'],
      cues: ['번역', '외국어', '번역문', '다국어'],
    },
    vi: {
      names: ['dịch máy', 'dịch tự động', 'dịch trực tiếp', 'bộ nhớ dịch'],
      cues: ['dịch thuật', 'bản dịch', 'ngoại ngữ', 'đa ngôn ngữ'],
    },
  },
  entities: {
    Translation: {
      id: 'uuid',
      sourceText: 'text',
      sourceLanguage: 'text',
      targetLanguage: 'text indexed',
      status: 'requested | translated | reviewed | rejected',
      result: 'text?',
      requestedAt: 'timestamp readonly',
    },
    GlossaryTerm: {
      id: 'uuid',
      term: 'text indexed',
      language: 'text',
      wording: 'text',
    },
  },
  commands: {
    requestTranslation: { creates: 'Translation', emits: ['TranslationRequested'] },
    translateText: {
      on: 'Translation',
      from: ['requested'],
      to: 'translated',
      emits: ['TextTranslated'],
    },
    reviewTranslation: {
      on: 'Translation',
      from: ['translated'],
      to: 'reviewed',
      emits: ['TranslationReviewed'],
    },
    rejectTranslation: {
      on: 'Translation',
      from: ['translated'],
      to: 'rejected',
      emits: ['TranslationRejected'],
    },
    defineTerm: { creates: 'GlossaryTerm', emits: ['TermDefined'] },
  },
  events: [
    'TranslationRequested',
    'TextTranslated',
    'TranslationReviewed',
    'TranslationRejected',
    'TermDefined',
  ],
  neighbours: [
    {
      context: 'transcription',
      how: 'reacts',
      via: 'TranscriptApproved',
      because: 'A finished transcript is the source of subtitles.',
    },
    {
      context: 'article',
      how: 'feeds',
      via: 'TranslationReviewed',
      because: 'The translated article goes out beside the original.',
    },
    {
      context: 'entitlement',
      how: 'calls',
      via: 'consumeEntitlement',
      because: 'Machine translation costs by the character.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A change of the source text makes its translations stale.',
    ja: '原文が変われば、その訳文は古いものとして扱う。',
  },
  data: [],
  sources: [{ title: 'OASIS XLIFF' }, { title: 'TMX translation memory exchange' }],
});

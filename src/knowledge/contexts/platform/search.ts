import { defineContext } from '../../context.ts';

export const search = defineContext({
  id: 'search',
  industry: 'platform',
  archetype: 'catalogue',
  purpose: {
    en: 'Finds things by words and filters across contexts, from an index it can rebuild.',
    ja: '言葉と絞り込みで複数の領域を横断して探す。索引はいつでも作り直せる。',
  },
  words: {
    en: {
      names: [
        'full-text search',
        'search engine',
        'keyword search',
        'search result',
        'search index',
        'saved search',
        'search bar',
        'advanced search',
      ],
      cues: ['search', 'filter', 'look up', 'autocomplete', 'synonym'],
    },
    'zh-TW': {
      names: ['全文檢索', '關鍵字搜尋', '搜尋引擎', '搜尋結果', '進階搜尋', '站內搜尋'],
      cues: ['搜尋', '查找', '篩選', '自動完成'],
    },
    ja: {
      names: ['全文検索', 'キーワード検索', '検索エンジン', '検索結果', '絞り込み検索', '横断検索'],
      cues: ['検索', '探す', '絞り込み', '条件保存'],
    },
    ko: {
      names: ['통합 검색', '전문 검색', '키워드 검색', '검색 엔진', '검색 결과', '상세 검색'],
      cues: ['검색', '찾기', '필터', '자동완성'],
    },
    vi: {
      names: [
        'tìm kiếm toàn văn',
        'công cụ tìm kiếm',
        'tìm theo từ khóa',
        'kết quả tìm kiếm',
        'bộ lọc tìm kiếm',
      ],
      cues: ['tìm kiếm', 'tra cứu', 'gợi ý từ khóa'],
    },
  },
  entities: {
    SearchEntry: {
      id: 'uuid',
      sourceId: 'text unique',
      kind: 'text indexed',
      title: 'text',
      body: 'text',
      facets: 'json',
      readers: 'text[]',
      indexedAt: 'timestamp indexed',
    },
    SavedSearch: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      query: 'text personal',
      filters: 'json',
      alertEnabled: 'bool',
    },
    Synonym: {
      id: 'uuid',
      language: 'text',
      terms: 'text[]',
    },
  },
  commands: {
    indexEntry: { creates: 'SearchEntry', emits: ['EntryIndexed'] },
    removeEntry: { on: 'SearchEntry', emits: ['EntryRemoved'] },
    saveSearch: { creates: 'SavedSearch', emits: ['SearchSaved'] },
    matchSavedSearch: { on: 'SavedSearch', emits: ['SavedSearchMatched'] },
  },
  events: ['EntryIndexed', 'EntryRemoved', 'SearchSaved', 'SavedSearchMatched'],
  neighbours: [
    {
      context: 'product-catalogue',
      how: 'reacts',
      via: 'ProductPublished',
      because: 'New goods become findable.',
    },
    {
      context: 'document',
      how: 'reacts',
      via: 'DocumentVersionAdded',
      because: 'New text becomes findable.',
    },
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Hits are filtered by what the reader may see.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SavedSearchMatched',
      because: 'People wait for what was not there yet.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A hit is only shown to somebody who may read the thing itself.',
    ja: '検索結果には、本人が閲覧を許されたものしか現れない。',
  },
  data: ['personal'],
  sources: [
    { title: 'commercetools product search', read: '2026-11-20' },
    { title: 'Eclipse Ditto things-search', read: '2026-11-20' },
  ],
});

import { defineContext } from '../../context.ts';

export const bibliographicCatalogue = defineContext({
  id: 'bibliographic-catalogue',
  industry: 'culture',
  archetype: 'catalogue',
  purpose: {
    en: 'Describes works, their editions and the copies the library holds.',
    ja: '著作とその版、所蔵する個々の資料を記述する。',
  },
  words: {
    en: {
      names: [
        'library catalogue',
        'library catalog',
        'bibliography',
        'book catalogue',
        'library collection',
        'isbn',
      ],
      cues: [
        'author',
        'edition',
        'title',
        'shelf mark',
        'librarian',
        'holdings',
        'subject heading',
      ],
    },
    'zh-TW': {
      names: ['館藏目錄', '書目', '圖書目錄', '館藏', '編目', '圖書館目錄'],
      cues: ['作者', '版本', '索書號', '館員', '圖書館'],
    },
    ja: {
      names: ['蔵書', '書誌', '図書目録', '蔵書検索', '所蔵資料'],
      cues: ['著者', '請求記号', '司書', '図書館', '版次'],
    },
    ko: {
      names: ['장서', '서지', '도서 목록', '소장 자료', '도서 검색'],
      cues: ['저자', '청구 기호', '사서', '도서관', '판본'],
    },
    vi: {
      names: ['mục lục thư viện', 'thư mục sách', 'tài liệu thư viện', 'biên mục', 'kho sách'],
      cues: ['tác giả', 'ấn bản', 'thủ thư', 'ký hiệu xếp giá', 'thư viện'],
    },
  },
  entities: {
    BibliographicWork: {
      id: 'uuid',
      title: 'text indexed',
      creators: 'text[]',
      subjects: 'text[]',
      status: 'draft | published | suppressed | merged',
      mergedInto: 'ref BibliographicWork?',
    },
    BookEdition: {
      id: 'uuid',
      workId: 'ref BibliographicWork indexed',
      isbn: 'text? unique',
      publisher: 'text',
      year: 'int',
    },
    BookCopy: {
      id: 'uuid',
      editionId: 'ref BookEdition indexed',
      barcode: 'text unique',
      shelfMark: 'text',
      branch: 'text indexed',
    },
  },
  commands: {
    catalogueWork: { creates: 'BibliographicWork' },
    publishRecord: {
      on: 'BibliographicWork',
      from: ['draft', 'suppressed'],
      to: 'published',
      emits: ['RecordPublished'],
    },
    addCopy: { creates: 'BookCopy', emits: ['CopyAdded'] },
    reviseRecord: { on: 'BibliographicWork', emits: ['RecordChanged'] },
    mergeRecords: {
      on: 'BibliographicWork',
      from: ['published'],
      to: 'merged',
      emits: ['RecordsMerged'],
    },
    suppressRecord: {
      on: 'BibliographicWork',
      from: ['published'],
      to: 'suppressed',
      emits: ['RecordSuppressed'],
    },
  },
  events: ['RecordPublished', 'CopyAdded', 'RecordChanged', 'RecordsMerged', 'RecordSuppressed'],
  neighbours: [
    {
      context: 'search',
      how: 'feeds',
      via: 'RecordPublished',
      because: 'Readers search by author, title and subject.',
    },
    { context: 'circulation', how: 'feeds', via: 'CopyAdded', because: 'A new copy can be lent.' },
    {
      context: 'interlibrary-loan',
      how: 'feeds',
      via: 'RecordPublished',
      because: 'Other libraries see what is held.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A copy belongs to one edition, and merging records keeps the old number findable.',
    ja: '一冊の資料は一つの版に属し、書誌を統合しても旧番号で検索できる。',
  },
  data: [],
  sources: [{ title: 'BIBFRAME 2 and FRBR' }],
});

import { defineContext } from '../../context.ts';

export const importJob = defineContext({
  id: 'import-job',
  industry: 'data',
  archetype: 'case',
  purpose: {
    en: 'Takes in files from outside, checks each row and reports what was refused and why.',
    ja: '外部のファイルを取り込み、行ごとに検査し、拒否した行と理由を示す。',
  },
  words: {
    en: {
      names: [
        'data import',
        'import job',
        'import from excel',
        'upload a spreadsheet',
        'bulk upload',
        'file import',
        'csv upload',
        'load old data',
      ],
      cues: ['import', 'upload', 'rejected rows', 'migrate', 'column mapping'],
    },
    'zh-TW': {
      names: ['資料匯入', '批次匯入', '匯入excel', '上傳試算表', '批次上傳'],
      cues: ['匯入', '欄位對應', '錯誤列', '舊資料移轉'],
    },
    ja: {
      names: [
        'データ取込',
        'データ取り込み',
        'csv取込',
        '一括登録',
        'excel取込',
        'データインポート',
      ],
      cues: ['インポート', '項目対応', 'エラー行', '移行'],
    },
    ko: {
      names: ['데이터 가져오기', '엑셀 업로드', '일괄 등록', '일괄 업로드', '자료 반입'],
      cues: ['가져오기', '컬럼 매핑', '오류 행', '이관'],
    },
    vi: {
      names: ['nhập dữ liệu từ file', 'nhập từ excel', 'tải lên hàng loạt', 'nhập hàng loạt'],
      cues: ['nhập file', 'khớp cột', 'dòng lỗi', 'chuyển dữ liệu cũ'],
    },
  },
  entities: {
    ImportJob: {
      id: 'uuid',
      requestedBy: 'ref identity-access.User owner',
      source: 'file personal',
      status: 'uploaded | ready | finished | failed | undone',
      mapping: 'json',
      rowCount: 'int?',
      uploadedAt: 'timestamp readonly indexed',
    },
    RowProblem: {
      id: 'uuid',
      jobId: 'ref ImportJob',
      row: 'int',
      column: 'text?',
      reason: 'text',
    },
  },
  commands: {
    uploadImport: { creates: 'ImportJob', emits: ['ImportUploaded'] },
    checkImport: { on: 'ImportJob', from: ['uploaded'], to: 'ready', emits: ['ImportChecked'] },
    loadImport: {
      on: 'ImportJob',
      from: ['ready'],
      to: 'finished',
      emits: ['ImportFinished'],
      undo: 'undoImport',
    },
    failImport: {
      on: 'ImportJob',
      from: ['uploaded', 'ready'],
      to: 'failed',
      emits: ['ImportFailed'],
    },
    undoImport: { on: 'ImportJob', from: ['finished'], to: 'undone', emits: ['ImportUndone'] },
    recordProblem: { creates: 'RowProblem', emits: ['RowRefused'] },
  },
  events: [
    'ImportUploaded',
    'ImportChecked',
    'ImportFinished',
    'ImportFailed',
    'ImportUndone',
    'RowRefused',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'A file from outside may carry malware.',
    },
    {
      context: 'data-quality',
      how: 'feeds',
      via: 'ImportFinished',
      because: 'Loaded records are checked against the quality rules.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ImportFailed',
      because: 'The uploader has to mend the file.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ImportFinished',
      because: 'The origin of each record must be known.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'The same file loaded twice leaves the same records, not twice as many.',
    ja: '同じファイルを二度取り込んでも、記録は二重にならない。',
  },
  data: ['personal'],
  sources: [
    { title: 'HL7 FHIR Bulk Data Import' },
    { title: 'GTFS and CSV on the Web validation practice' },
  ],
});

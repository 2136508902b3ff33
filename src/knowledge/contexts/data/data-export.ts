import { defineContext } from '../../context.ts';

export const dataExport = defineContext({
  id: 'data-export',
  industry: 'data',
  archetype: 'case',
  purpose: {
    en: 'Hands out a chosen set of records as a file, to somebody who may have it, for a short while.',
    ja: '選ばれたデータを、権限のある人に、短期間だけファイルとして渡す。',
  },
  words: {
    en: {
      names: [
        'data export',
        'export to csv',
        'export to excel',
        'bulk download',
        'download all records',
        'take my data out',
        'data takeout',
      ],
      cues: ['export', 'csv file', 'spreadsheet', 'download link'],
    },
    'zh-TW': {
      names: ['資料匯出', '匯出成excel', '匯出csv', '批次下載', '匯出報表檔'],
      cues: ['匯出', '試算表', '下載連結', '打包下載'],
    },
    ja: {
      names: ['データ出力', 'csv出力', 'データエクスポート', '一括ダウンロード', 'excel出力'],
      cues: ['エクスポート', '表計算', 'ダウンロードリンク', '書き出し'],
    },
    ko: {
      names: ['데이터 내보내기', '엑셀 다운로드', 'csv 내보내기', '일괄 다운로드', '자료 추출'],
      cues: ['내보내기', '스프레드시트', '다운로드 링크', '파일로 저장'],
    },
    vi: {
      names: [
        'xuất dữ liệu',
        'xuất file excel',
        'xuất csv',
        'tải về hàng loạt',
        'xuất báo cáo ra file',
      ],
      cues: ['xuất ra file', 'bảng tính', 'liên kết tải', 'tải xuống'],
    },
  },
  entities: {
    ExportJob: {
      id: 'uuid',
      requestedBy: 'ref identity-access.User owner personal',
      scope: 'json',
      format: 'csv | xlsx | json | xml',
      status: 'queued | running | ready | failed | expired',
      downloadToken: 'text? secret',
      expiresAt: 'timestamp?',
      requestedAt: 'timestamp readonly indexed',
    },
    ExportFile: {
      id: 'uuid',
      jobId: 'ref ExportJob',
      content: 'file personal',
      rows: 'int',
      digest: 'text',
    },
  },
  commands: {
    requestExport: { creates: 'ExportJob', emits: ['ExportRequested'], undo: 'expireExport' },
    runExport: { on: 'ExportJob', from: ['queued'], to: 'running', emits: ['ExportStarted'] },
    finishExport: { on: 'ExportJob', from: ['running'], to: 'ready', emits: ['ExportReady'] },
    failExport: {
      on: 'ExportJob',
      from: ['queued', 'running'],
      to: 'failed',
      emits: ['ExportFailed'],
    },
    expireExport: {
      on: 'ExportJob',
      from: ['queued', 'ready'],
      to: 'expired',
      emits: ['ExportExpired'],
    },
  },
  events: ['ExportRequested', 'ExportStarted', 'ExportReady', 'ExportFailed', 'ExportExpired'],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Nobody may export more than he may see.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ExportReady',
      because: 'Long exports run in the background.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ExportReady',
      because: 'Who took which data out must be provable.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Personal data leaves only for an agreed purpose.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An export holds only rows that its requester may read, and its link dies at the set time.',
    ja: '出力には依頼者が閲覧できる行だけが入り、リンクは期限で失効する。',
  },
  data: ['personal', 'secret'],
  sources: [
    { title: 'GDPR article 20 data portability practice' },
    { title: 'Data Transfer Initiative' },
  ],
});

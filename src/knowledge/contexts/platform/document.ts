import { defineContext } from '../../context.ts';

export const document = defineContext({
  id: 'document',
  industry: 'platform',
  archetype: 'document',
  purpose: {
    en: 'Keeps files with their versions, signatures and retention, and hands them to those who may read them.',
    ja: 'ファイルを版、署名、保存期間とともに保管し、閲覧を許された人に渡す。',
  },
  words: {
    en: {
      names: [
        'document',
        'e-signature',
        'electronic signature',
        'attachment',
        'uploaded file',
        'sign electronically',
        'document storage',
        'scanned document',
      ],
      cues: ['upload', 'sign', 'file version', 'pdf', 'download', 'certificate copy'],
    },
    'zh-TW': {
      names: ['文件', '電子簽章', '附件', '上傳檔案', '文件管理', '電子文件', '掃描檔', '公文', '檔案上傳', '文件簽核', '資料歸檔'],
      cues: ['上傳', '簽署', '檔案', '版本', '紙本'],
    },
    ja: {
      names: ['文書', '書類', '電子署名', '添付ファイル', '文書管理', '資料の保管', '提出書類', '書類管理', '必要書類', '添付書類'],
      cues: ['アップロード', '署名', 'ファイル', '版管理', '電子ファイル', '紙の書類'],
    },
    ko: {
      names: ['문서', '서류', '전자서명', '첨부파일', '문서 관리', '스캔본', '제출 서류', '서류 관리', '첨부 서류', '구비 서류'],
      cues: ['업로드', '서명', '파일', '버전', '종이 서류'],
    },
    vi: {
      names: ['tài liệu', 'chữ ký số', 'ký điện tử', 'tệp đính kèm', 'giấy tờ scan', 'quản lý tài liệu', 'hồ sơ giấy tờ', 'nộp giấy tờ', 'văn bản', 'công văn'],
      cues: ['tải lên', 'phiên bản', 'giấy tờ', 'bản giấy'],
    },
  },
  entities: {
    Document: {
      id: 'uuid',
      title: 'text',
      kind: 'text indexed',
      ownerId: 'ref identity-access.User owner',
      status: 'current | superseded | purged',
      retainUntil: 'date? indexed',
      legalHold: 'bool',
    },
    DocumentVersion: {
      id: 'uuid',
      documentId: 'ref Document',
      number: 'int',
      content: 'file personal',
      sha256: 'text unique',
      scannedClean: 'bool',
      createdAt: 'timestamp readonly',
    },
    Signature: {
      id: 'uuid',
      versionId: 'ref DocumentVersion',
      signerId: 'ref identity-access.User owner',
      status: 'sent | signed | declined',
      signedAt: 'timestamp? legal',
    },
  },
  commands: {
    storeDocument: { creates: 'Document', emits: ['DocumentUploaded'], undo: 'purgeDocument' },
    addVersion: { creates: 'DocumentVersion', emits: ['DocumentVersionAdded'] },
    requestSignature: {
      creates: 'Signature',
      emits: ['SignatureRequested'],
      undo: 'declineSignature',
    },
    signDocument: { on: 'Signature', from: ['sent'], to: 'signed', emits: ['DocumentSigned'] },
    declineSignature: {
      on: 'Signature',
      from: ['sent'],
      to: 'declined',
      emits: ['SignatureDeclined'],
    },
    supersedeDocument: {
      on: 'Document',
      from: ['current'],
      to: 'superseded',
      emits: ['DocumentSuperseded'],
    },
    purgeDocument: {
      on: 'Document',
      from: ['current', 'superseded'],
      to: 'purged',
      emits: ['DocumentPurged'],
    },
  },
  events: [
    'DocumentUploaded',
    'DocumentVersionAdded',
    'SignatureRequested',
    'DocumentSigned',
    'SignatureDeclined',
    'DocumentSuperseded',
    'DocumentPurged',
  ],
  neighbours: [
    {
      context: 'search',
      how: 'feeds',
      via: 'DocumentVersionAdded',
      because: 'The text is found by its words.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'DocumentSigned',
      because: 'A signature is evidence.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SignatureRequested',
      because: 'The signer has to be asked.',
    },
    {
      context: 'consent',
      how: 'reacts',
      via: 'ConsentWithdrawn',
      because: 'Files kept on consent alone are removed.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A stored version never changes; its hash proves it.',
    ja: '保存した版は決して変わらず、ハッシュ値がそれを証明する。',
  },
  data: ['personal', 'legal', 'trade-secret'],
  sources: [
    { title: 'HL7 FHIR R5 DocumentReference', read: '2026-11-20' },
    { title: 'TM Forum TMF667 Document Management' },
    { title: 'OASIS CMIS 1.1' },
  ],
});

import { defineContext } from '../../context.ts';

export const fileSharing = defineContext({
  id: 'file-sharing',
  industry: 'collaboration',
  archetype: 'document',
  purpose: {
    en: 'Keeps shared folders and files with their versions and says who may open them.',
    ja: '共有フォルダーとファイルの版を保ち、誰が開けるかを定める。',
  },
  words: {
    en: {
      names: [
        'file sharing',
        'shared folder',
        'shared drive',
        'share link',
        'file storage',
        'cloud drive',
        'sync folder',
      ],
      cues: ['folder', 'upload a file', 'download', 'link expires', 'attachment'],
    },
    'zh-TW': {
      names: ['檔案分享', '共用資料夾', '雲端硬碟', '分享連結', '檔案同步'],
      cues: ['資料夾', '上傳檔案', '下載檔案', '附件'],
    },
    ja: {
      names: ['ファイル共有', '共有フォルダ', '共有リンク', 'クラウドドライブ', 'ファイル同期'],
      cues: ['フォルダー', 'ファイルを上げる', 'ダウンロード', '添付'],
    },
    ko: {
      names: ['파일 공유', '공유 폴더', '공유 링크', '클라우드 드라이브', '파일 동기화'],
      cues: ['폴더', '파일 올리기', '내려받기', '첨부'],
    },
    vi: {
      names: ['chia sẻ tệp', 'thư mục chung', 'liên kết chia sẻ', 'ổ đĩa đám mây', 'đồng bộ tệp'],
      cues: ['thư mục', 'tải tệp lên', 'tải xuống tệp', 'đính kèm'],
    },
  },
  entities: {
    SharedFile: {
      id: 'uuid',
      name: 'text indexed',
      folderId: 'ref Folder',
      ownerId: 'ref identity-access.User owner',
      content: 'file personal',
      version: 'int',
      status: 'stored | locked | trashed | purged',
      changedAt: 'timestamp readonly',
    },
    Folder: {
      id: 'uuid',
      name: 'text',
      parentId: 'ref Folder?',
      quota: 'int',
    },
    ShareLink: {
      id: 'uuid',
      fileId: 'ref SharedFile',
      token: 'text unique secret',
      right: 'view | comment | edit',
      expiresAt: 'timestamp?',
    },
  },
  commands: {
    uploadFile: { creates: 'SharedFile', emits: ['FileUploaded'], undo: 'trashFile' },
    lockFile: { on: 'SharedFile', from: ['stored'], to: 'locked', emits: ['FileLocked'] },
    trashFile: {
      on: 'SharedFile',
      from: ['stored', 'locked'],
      to: 'trashed',
      emits: ['FileTrashed'],
    },
    purgeFile: { on: 'SharedFile', from: ['trashed'], to: 'purged', emits: ['FilePurged'] },
    shareFile: { creates: 'ShareLink', emits: ['FileShared'] },
  },
  events: ['FileUploaded', 'FileLocked', 'FileTrashed', 'FilePurged', 'FileShared'],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Access is decided at each opening.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'FileUploaded',
      because: 'File contents can be found.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FileShared',
      because: 'The receiver is told of the new link.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'FileShared',
      because: 'Who opened a file to whom must be provable.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A link gives no more rights than its maker has.',
    ja: 'リンクは、作成者の権限を超える権限を与えない。',
  },
  data: ['personal', 'secret'],
  sources: [
    { title: 'OASIS CMIS' },
    { title: 'WebDAV (RFC 4918)' },
    { title: 'Nextcloud sharing API' },
  ],
});

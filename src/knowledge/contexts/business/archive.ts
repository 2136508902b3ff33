import { defineContext } from '../../context.ts';

export const archive = defineContext({
  id: 'archive',
  industry: 'business',
  archetype: 'document',
  purpose: {
    en: 'Keeps finished records for as long as the law asks, readable and unchanged, then destroys them.',
    ja: '完了した記録を、法定期間中は読める形で改変なく保存し、期限後に廃棄する。',
  },
  words: {
    en: {
      names: [
        'archive',
        'archiving',
        'long-term storage',
        'retention period',
        'records retention',
        'archived record',
        'digital preservation',
      ],
      cues: ['keep for years', 'legal hold', 'old records', 'history', 'destroy', 'retrieve'],
    },
    'zh-TW': {
      names: ['歸檔', '封存', '檔案庫', '保存年限', '長期保存', '檔案典藏'],
      cues: ['調閱', '銷毀', '歷史資料', '保存'],
    },
    ja: {
      names: ['アーカイブ', '長期保存', '保存期間', '記録保存', '文書保管庫', '保管期限'],
      cues: ['保管', '廃棄', '過去の記録', '閲覧請求'],
    },
    ko: {
      names: ['아카이브', '장기 보관', '보존 기간', '기록물 보존', '보관소', '자료 보존'],
      cues: ['보관', '폐기', '과거 기록', '열람'],
    },
    vi: {
      names: ['kho lưu trữ', 'lưu trữ lâu dài', 'thời hạn lưu trữ', 'lưu trữ hồ sơ', 'hồ sơ lưu'],
      cues: ['lưu trữ', 'tiêu hủy', 'hồ sơ cũ', 'tra cứu lại'],
    },
  },
  entities: {
    ArchivedRecord: {
      id: 'uuid',
      sourceRef: 'text unique',
      title: 'text',
      kind: 'text indexed',
      content: 'file personal',
      sha256: 'text unique',
      status: 'stored | on_hold | destroyed',
      retainUntil: 'date indexed',
      storedAt: 'timestamp readonly',
    },
    RetentionRule: {
      id: 'uuid',
      kind: 'text unique',
      years: 'int',
      basis: 'text',
    },
    AccessRequest: {
      id: 'uuid',
      recordId: 'ref ArchivedRecord',
      requesterId: 'ref identity-access.User owner',
      reason: 'text',
      grantedAt: 'timestamp?',
    },
  },
  commands: {
    storeRecord: { creates: 'ArchivedRecord', emits: ['RecordArchived'] },
    holdRecord: {
      on: 'ArchivedRecord',
      from: ['stored'],
      to: 'on_hold',
      emits: ['RecordHeld'],
      undo: 'releaseRecord',
    },
    releaseRecord: {
      on: 'ArchivedRecord',
      from: ['on_hold'],
      to: 'stored',
      emits: ['RecordReleased'],
    },
    requestRecord: { creates: 'AccessRequest', emits: ['RecordRequested'] },
    destroyRecord: {
      on: 'ArchivedRecord',
      from: ['stored'],
      to: 'destroyed',
      emits: ['RecordDestroyed'],
    },
    setRetentionRule: { creates: 'RetentionRule', emits: ['RetentionRuleSet'] },
  },
  events: [
    'RecordArchived',
    'RecordHeld',
    'RecordReleased',
    'RecordRequested',
    'RecordDestroyed',
    'RetentionRuleSet',
  ],
  neighbours: [
    {
      context: 'contract',
      how: 'reacts',
      via: 'ContractTerminated',
      because: 'Ended contracts enter the archive.',
    },
    {
      context: 'reporting',
      how: 'reacts',
      via: 'ReportPublished',
      because: 'Published reports enter the archive.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'RecordDestroyed',
      because: 'Destruction leaves a certificate.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'RecordArchived',
      because: 'Old records have to be found again.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Nothing is destroyed before its retention ends or while a legal hold lies on it.',
    ja: '保存期間が終わる前や、保全命令がある間は、何も廃棄しない。',
  },
  data: ['personal', 'legal'],
  sources: [
    { title: 'ISO 14721 Open Archival Information System' },
    { title: 'ISO 15489 records management' },
  ],
});

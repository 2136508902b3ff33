import { defineContext } from '../../context.ts';

export const audit = defineContext({
  id: 'audit',
  industry: 'platform',
  archetype: 'tracking',
  purpose: {
    en: 'Records who did what to which thing, when and with what outcome, beyond change.',
    ja: '誰が、いつ、何に、何をし、結果はどうだったかを、変更できない形で記録する。',
  },
  words: {
    en: {
      names: [
        'audit log',
        'audit trail',
        'change history',
        'activity log',
        'who changed what',
        'access log',
        'tamper-proof log',
      ],
      cues: ['auditor', 'traceable', 'log every change', 'evidence', 'non-repudiation'],
    },
    'zh-TW': {
      names: ['稽核紀錄', '稽核軌跡', '操作紀錄', '異動紀錄', '存取紀錄', '修改歷程'],
      cues: ['稽核', '留痕', '追溯責任', '紀錄'],
    },
    ja: {
      names: ['監査ログ', '監査証跡', '操作履歴', '変更履歴', 'アクセスログ', '操作ログ'],
      cues: ['監査', '証跡', '改ざん防止', '記録を残す'],
    },
    ko: {
      names: ['감사 로그', '감사 추적', '변경 이력', '작업 이력', '접속 기록', '접근 로그'],
      cues: ['감사', '위변조 방지', '기록 보존', '이력'],
    },
    vi: {
      names: [
        'nhật ký kiểm toán',
        'nhật ký thao tác',
        'lịch sử thay đổi',
        'lịch sử truy cập',
        'dấu vết kiểm toán',
      ],
      cues: ['kiểm toán', 'ghi vết', 'nhật ký', 'chống sửa đổi'],
    },
  },
  entities: {
    AuditEntry: {
      id: 'uuid',
      sequence: 'int unique',
      actorId: 'ref identity-access.User owner',
      action: 'text indexed',
      entityRef: 'text indexed',
      outcome: 'text',
      details: 'json? personal',
      previousHash: 'text secret',
      recordedAt: 'timestamp readonly indexed',
    },
    AuditExport: {
      id: 'uuid',
      requestedBy: 'ref identity-access.User',
      from: 'date',
      until: 'date',
      file: 'file?',
    },
  },
  commands: {
    recordAction: { creates: 'AuditEntry', emits: ['ActionRecorded'] },
    verifyChain: { on: 'AuditEntry', emits: ['TamperDetected'] },
    exportAuditTrail: { creates: 'AuditExport', emits: ['AuditTrailExported'] },
  },
  events: ['ActionRecorded', 'TamperDetected', 'AuditTrailExported'],
  neighbours: [
    {
      context: 'alarm',
      how: 'feeds',
      via: 'TamperDetected',
      because: 'A broken chain is an incident.',
    },
    {
      context: 'identity-access',
      how: 'reacts',
      via: 'RoleGranted',
      because: 'Changes of rights are the first thing auditors ask for.',
    },
    {
      context: 'document',
      how: 'reacts',
      via: 'DocumentSigned',
      because: 'Signatures leave a trace.',
    },
    {
      context: 'archive',
      how: 'feeds',
      via: 'AuditTrailExported',
      because: 'Old entries move to long-term storage.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Entries are only appended, each carries the hash of the one before it.',
    ja: '記録は追記のみで、各記録は直前の記録のハッシュを持つ。',
  },
  data: ['personal', 'secret'],
  sources: [{ title: 'HL7 FHIR AuditEvent' }, { title: 'Open Cybersecurity Schema Framework' }],
});

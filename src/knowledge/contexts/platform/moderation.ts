import { defineContext } from '../../context.ts';

export const moderation = defineContext({
  id: 'moderation',
  industry: 'platform',
  archetype: 'case',
  purpose: {
    en: 'Decides on reported content and accounts, gives reasons and hears appeals.',
    ja: '通報された投稿や利用者について判断し、理由を示し、異議を受け付ける。',
  },
  words: {
    en: {
      names: [
        'moderation',
        'moderator',
        'report abuse',
        'inappropriate content',
        'ban user',
        'flagged content',
        'community guidelines',
        'hate speech',
      ],
      cues: ['spam', 'offensive', 'take down', 'block user', 'appeal', 'report a post'],
    },
    'zh-TW': {
      names: ['內容審核', '檢舉', '違規內容', '封鎖用戶', '版主', '不當內容', '社群守則'],
      cues: ['垃圾訊息', '下架內容', '申訴', '停權'],
    },
    ja: {
      names: ['モデレーション', '投稿監視', '違反通報', '不適切な投稿', '投稿の削除', '利用停止'],
      cues: ['通報', 'スパム', '異議申し立て', '荒らし'],
    },
    ko: {
      names: [
        '콘텐츠 검수',
        '게시물 신고',
        '부적절한 콘텐츠',
        '이용 정지',
        '운영정책 위반',
        '악성 댓글',
      ],
      cues: ['신고', '스팸', '차단', '이의 제기'],
    },
    vi: {
      names: [
        'kiểm duyệt',
        'nội dung vi phạm',
        'báo cáo vi phạm',
        'khóa người dùng',
        'gỡ nội dung',
      ],
      cues: ['tin rác', 'xúc phạm', 'khiếu nại quyết định', 'quy tắc cộng đồng'],
    },
  },
  entities: {
    ContentReport: {
      id: 'uuid',
      reporterId: 'ref identity-access.User owner',
      contentRef: 'text indexed',
      reason: 'text',
      status: 'open | reviewing | actioned | dismissed | appealed',
      statement: 'text? legal',
      openedAt: 'timestamp readonly',
    },
    ModerationAction: {
      id: 'uuid',
      reportId: 'ref ContentReport',
      kind: 'text',
      targetUserId: 'ref identity-access.User personal',
      until: 'timestamp?',
      decidedBy: 'text',
    },
    Strike: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      actionId: 'ref ModerationAction',
      expiresOn: 'date',
    },
  },
  commands: {
    reportContent: { creates: 'ContentReport', emits: ['ContentReported'] },
    reviewReport: {
      on: 'ContentReport',
      from: ['open', 'appealed'],
      to: 'reviewing',
      emits: ['ReportReviewStarted'],
    },
    removeContent: {
      on: 'ContentReport',
      from: ['reviewing'],
      to: 'actioned',
      emits: ['ContentRemoved'],
    },
    dismissReport: {
      on: 'ContentReport',
      from: ['reviewing'],
      to: 'dismissed',
      emits: ['ReportDismissed'],
    },
    appealDecision: {
      on: 'ContentReport',
      from: ['actioned'],
      to: 'appealed',
      emits: ['DecisionAppealed'],
    },
    banUser: { creates: 'ModerationAction', emits: ['UserBanned'] },
  },
  events: [
    'ContentReported',
    'ReportReviewStarted',
    'ContentRemoved',
    'ReportDismissed',
    'DecisionAppealed',
    'UserBanned',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'ContentRemoved',
      because: 'The author is told what and why.',
    },
    {
      context: 'identity-access',
      how: 'feeds',
      via: 'UserBanned',
      because: 'A banned account cannot sign in.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ContentRemoved',
      because: 'Decisions are checked by authorities.',
    },
    {
      context: 'chat',
      how: 'reacts',
      via: 'MessageReported',
      because: 'Messages are reported from the room.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Every measure has a statement of reasons and can be appealed once.',
    ja: 'すべての措置には理由が示され、一度は異議を申し立てられる。',
  },
  data: ['personal', 'minor', 'legal'],
  sources: [{ title: 'EU Digital Services Act, Articles 16, 17 and 20' }],
});

import { defineContext } from '../../context.ts';

export const peerReview = defineContext({
  id: 'peer-review',
  industry: 'culture',
  archetype: 'case',
  purpose: {
    en: 'Takes manuscripts through review by peers to a decision.',
    ja: '投稿論文を査読にかけ、採否を決定する。',
  },
  words: {
    en: {
      names: [
        'peer review',
        'manuscript',
        'journal submission',
        'paper submission',
        'academic journal',
        'scientific paper',
      ],
      cues: ['reviewer', 'editor', 'author', 'revise', 'blind review', 'research'],
    },
    'zh-TW': {
      names: ['同儕審查', '論文投稿', '審稿', '學術期刊', '投稿系統'],
      cues: ['審稿人', '作者', '主編', '修改後刊登', '雙盲'],
    },
    ja: {
      names: ['査読', '論文投稿', '学術誌', '投稿論文', '学会誌'],
      cues: ['査読者', '著者', '編集委員', '採否', '修正再審'],
    },
    ko: {
      names: ['동료 심사', '논문 투고', '학술지', '논문 심사', '투고 논문'],
      cues: ['심사자', '저자', '편집 위원', '수정 후 게재'],
    },
    vi: {
      names: [
        'phản biện',
        'bản thảo khoa học',
        'tạp chí khoa học',
        'nộp bài báo khoa học',
        'bình duyệt',
      ],
      cues: ['phản biện viên', 'tác giả', 'ban biên tập', 'chỉnh sửa'],
    },
  },
  entities: {
    Manuscript: {
      id: 'uuid',
      authorId: 'ref identity-access.User owner personal',
      title: 'text',
      file: 'file trade-secret',
      status: 'submitted | under_review | revision | accepted | published | rejected',
      round: 'int',
      submittedAt: 'timestamp readonly',
    },
    PeerReview: {
      id: 'uuid',
      manuscriptId: 'ref Manuscript indexed',
      reviewerId: 'ref identity-access.User personal',
      status: 'invited | agreed | completed',
      verdict: 'text?',
      comments: 'text?',
    },
  },
  commands: {
    submitManuscript: { creates: 'Manuscript', emits: ['ManuscriptSubmitted'] },
    inviteReviewer: { creates: 'PeerReview', emits: ['ReviewerInvited'] },
    agreeToReview: { on: 'PeerReview', from: ['invited'], to: 'agreed' },
    completeReview: {
      on: 'PeerReview',
      from: ['agreed'],
      to: 'completed',
      emits: ['ReviewCompleted'],
    },
    startReview: { on: 'Manuscript', from: ['submitted', 'revision'], to: 'under_review' },
    requestRevision: {
      on: 'Manuscript',
      from: ['under_review'],
      to: 'revision',
      emits: ['DecisionMade'],
    },
    acceptManuscript: {
      on: 'Manuscript',
      from: ['under_review'],
      to: 'accepted',
      emits: ['DecisionMade'],
    },
    rejectManuscript: {
      on: 'Manuscript',
      from: ['submitted', 'under_review'],
      to: 'rejected',
      emits: ['DecisionMade'],
    },
    publishManuscript: {
      on: 'Manuscript',
      from: ['accepted'],
      to: 'published',
      emits: ['ManuscriptPublished'],
    },
  },
  events: [
    'ManuscriptSubmitted',
    'ReviewerInvited',
    'ReviewCompleted',
    'DecisionMade',
    'ManuscriptPublished',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'Reviewers are found by subject and free of conflicts.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Every round keeps its own text.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DecisionMade',
      because: 'The author waits for the decision.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'ManuscriptPublished',
      because: 'Published papers can be found.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: "Authors and reviewers never learn each other's names where the review is blind.",
    ja: '匿名査読では、著者と査読者が互いの名前を知ることはない。',
  },
  data: ['personal', 'trade-secret'],
  sources: [{ title: 'JATS and MECA' }],
});

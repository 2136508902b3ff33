import { defineContext } from '../../context.ts';

export const comment = defineContext({
  id: 'comment',
  industry: 'social',
  archetype: 'messaging',
  purpose: {
    en: 'Lets readers discuss a thing below it, in threads.',
    ja: '対象の下で、読者がスレッド形式で意見を交わせるようにする。',
  },
  words: {
    en: {
      names: [
        'comment',
        'comment section',
        'leave a comment',
        'comment thread',
        'discussion below',
        'reply to a comment',
        'user comments',
      ],
      cues: ['reply', 'remark', 'thread', 'discuss', 'mention'],
    },
    'zh-TW': {
      names: ['留言', '留言區', '回覆留言', '留言串', '網友留言'],
      cues: ['回覆', '討論', '意見', '標註'],
    },
    ja: {
      names: ['コメント', 'コメント欄', 'コメント投稿', '返信コメント', '書き込み'],
      cues: ['返信', '意見', '議論', 'スレッド'],
    },
    ko: {
      names: ['댓글', '대댓글', '댓글 작성', '댓글란', '답글'],
      cues: ['의견', '토론', '언급', '작성자'],
    },
    vi: {
      names: [
        'bình luận',
        'phần bình luận',
        'trả lời bình luận',
        'để lại bình luận',
        'chuỗi bình luận',
      ],
      cues: ['phản hồi', 'thảo luận', 'nhắc tên', 'ý kiến'],
    },
  },
  entities: {
    Comment: {
      id: 'uuid',
      subjectRef: 'text indexed',
      parentId: 'ref Comment?',
      authorId: 'ref identity-access.User owner',
      text: 'text personal',
      status: 'visible | held | removed',
      writtenAt: 'timestamp readonly indexed',
      editedAt: 'timestamp?',
    },
    CommentVote: {
      id: 'uuid',
      commentId: 'ref Comment indexed',
      userId: 'ref identity-access.User owner',
      value: 'int',
    },
  },
  commands: {
    writeComment: { creates: 'Comment', emits: ['CommentWritten'], undo: 'removeComment' },
    editComment: { on: 'Comment', emits: ['CommentEdited'] },
    holdComment: { on: 'Comment', from: ['visible'], to: 'held', emits: ['CommentHeld'] },
    releaseComment: { on: 'Comment', from: ['held'], to: 'visible', emits: ['CommentReleased'] },
    removeComment: {
      on: 'Comment',
      from: ['visible', 'held'],
      to: 'removed',
      emits: ['CommentRemoved'],
    },
    voteOnComment: { creates: 'CommentVote', emits: ['CommentVoted'] },
  },
  events: [
    'CommentWritten',
    'CommentEdited',
    'CommentHeld',
    'CommentReleased',
    'CommentRemoved',
    'CommentVoted',
  ],
  neighbours: [
    {
      context: 'moderation',
      how: 'feeds',
      via: 'CommentWritten',
      because: 'Comments may break the rules.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'ContentRemoved',
      because: 'What was taken down disappears here.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CommentWritten',
      because: 'Those who were answered are told.',
    },
    {
      context: 'article',
      how: 'reacts',
      via: 'ArticleWithdrawn',
      because: 'The discussion closes with the text.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A removed comment leaves its place so that the answers stay readable.',
    ja: '削除したコメントの位置は残り、返信の流れが読める。',
  },
  data: ['personal'],
  sources: [{ title: 'schema.org Comment' }, { title: 'W3C Web Annotation Data Model' }],
});
